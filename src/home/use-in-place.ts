import { type MouseEvent, useCallback, useContext, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Findings } from '#machines/engine/finding.ts';
import type { FlowId } from '#machines/flows.ts';
import { KeptContext } from '#src/flow/kept.ts';
import { useHere } from '#src/here.ts';
import { beforeFlow, counterIn, firstOfFlow } from '#src/leave/counter.ts';
import { savesData, whenIdle } from '#src/loading/idle.ts';
import { fetchFlows, flowPiece, termsPiece } from '#src/loading/pieces.ts';
import { fetchStyles } from '#src/loading/styles.ts';
import { addWords } from '#src/words/i18n.ts';
import { languages, other } from '#src/words/languages.ts';

/** The flow that was opened last, and what applies its styles. */
type Opened = { readonly flow: FlowId; readonly findings: Findings; readonly applyStyles: (apply: boolean) => void };

/** Flows in the place of the home page: the address stays, so that the browser's history shows one dull line. */
export type InPlace = {
  /** The flow that is open; undefined while the home page is shown. */
  readonly findings: Findings | undefined;
  /** The flow that the reader went back from, and that is closed now. */
  readonly left: FlowId | undefined;
  /** A flow was asked for, and its files are not all there yet. */
  readonly coming: boolean;
  readonly open: (flow: FlowId, event: MouseEvent<HTMLAnchorElement>) => void;
};

/** Opens flows in the place of the home page, and shows that page again when the reader goes back far enough. */
export function useInPlace(): InPlace {
  const { language, route, address, show } = useHere();
  const { i18n } = useTranslation();
  const kept = useContext(KeptContext);
  const [opened, setOpened] = useState<Opened>();
  const [coming, setComing] = useState(false);
  const isOpen = route !== address;

  /** All that any flow needs, whichever is opened: what is asked for tells nobody which. */
  const fetchAll = useCallback(async () => {
    const [applyStyles] = await Promise.all([fetchStyles(styleFiles()), fetchFlows(language)]);
    return applyStyles;
  }, [language]);

  const openNow = useCallback(
    async (flow: FlowId, enter?: () => void) => {
      const applyStyles = await fetchAll();
      const { findings, words } = await flowPiece(flow, language);
      addWords(i18n, language, { [flow]: words });
      enter?.();
      setOpened({ flow, findings, applyStyles });
      show(flow);
    },
    [fetchAll, i18n, language, show],
  );

  // What fails when nothing else is to do is asked for again when it is wanted.
  useEffect(() => {
    if (!savesData())
      whenIdle(() => void Promise.all([fetchAll(), ...languages.map(termsPiece)]).catch(() => undefined));
  }, [fetchAll]);
  useEffect(() => {
    if (isOpen) whenIdle(() => void fetchFlows(other(language)).catch(() => undefined));
  }, [isOpen, language]);

  useLayoutEffect(() => opened?.applyStyles(isOpen), [opened, isOpen]);

  // As on every way to another screen of a flow.
  useEffect(() => {
    if (!isOpen) return;
    document.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [isOpen]);

  useEffect(() => {
    const onTurn = ({ state }: PopStateEvent) => {
      const counter = counterIn(state);
      if (counter === beforeFlow.n) {
        // Whoever goes forward again is not shown what somebody else may have answered.
        if (opened) kept?.delete(opened.flow);
        show(address);
      } else if (counter !== undefined && !isOpen && opened) void openNow(opened.flow);
    };
    addEventListener('popstate', onTurn);
    return () => removeEventListener('popstate', onTurn);
  }, [isOpen, opened, address, kept, openNow, show]);

  return {
    findings: isOpen ? opened?.findings : undefined,
    left: isOpen ? undefined : opened?.flow,
    coming,
    open: (flow, event) => {
      // A new tab or window was asked for: that is the browser's to do.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const { href } = event.currentTarget;
      setComing(true);
      openNow(flow, () => {
        history.replaceState(beforeFlow, '');
        history.pushState(firstOfFlow, '');
      })
        // Its own address can still be had: the files of this page may be gone since the site was changed.
        .catch(() => location.assign(href))
        .finally(() => setComing(false));
    },
  };
}

/** The styles that a flow needs beyond those of the home page, as the document names them. */
const styleFiles = (): readonly string[] =>
  document.querySelector<HTMLElement>('[data-styles]')?.dataset.styles?.split(' ') ?? [];
