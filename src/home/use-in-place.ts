import { type MouseEvent, useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Findings } from '#machines/engine/finding.ts';
import { type FlowId, flowIds } from '#machines/flows.ts';
import { KeptContext } from '#src/flow/kept.ts';
import { useHere } from '#src/here.ts';
import { beforeFlow, counterIn, firstOfFlow } from '#src/leave/counter.ts';
import { savesData, whenIdle } from '#src/loading/idle.ts';
import { fetchFlows, flowPiece, termsPiece } from '#src/loading/pieces.ts';
import { fetchStyles } from '#src/loading/styles.ts';
import { bringWords } from '#src/loading/words.ts';
import { asksForNewTab } from '#src/pages/new-tab.ts';
import { languages, other } from '#src/words/languages.ts';

type Opened = { readonly flow: FlowId; readonly findings: Findings; readonly applyStyles: (apply: boolean) => void };

/** Flows in the place of the home page: the address stays, so that the browser's history shows one dull line. */
export type InPlace = {
  /** The flow that is open; undefined while the home page is shown. */
  readonly findings: Findings | undefined;
  /** The flow that the reader went back from, and whether questions were answered in it. */
  readonly left: { readonly flow: FlowId; readonly answered: boolean } | undefined;
  /** A flow was asked for, and its files are not all there yet. */
  readonly coming: boolean;
  readonly open: (flow: FlowId, event: MouseEvent<HTMLAnchorElement>) => void;
};

/** How long a flow may take to come before it is opened at its own address, which needs the least. */
const patience = 5000;

/** Opens flows in the place of the home page, and shows that page again when the reader goes back far enough. */
export function useInPlace(): InPlace {
  const { language, route, address, show } = useHere();
  const { i18n } = useTranslation();
  const kept = useContext(KeptContext);
  const [opened, setOpened] = useState<Opened>();
  const [left, setLeft] = useState<InPlace['left']>();
  const [coming, setComing] = useState(false);
  const isOpen = opened !== undefined && route !== address;
  /** The opening that is wanted now: whoever goes back or leaves meanwhile takes it back. */
  const wanted = useRef<object>(undefined);
  const spoken = useRef(language);
  useLayoutEffect(() => {
    spoken.current = language;
  }, [language]);

  const openNow = useCallback(
    async (flow: FlowId, enter?: () => void) => {
      const mine = {};
      wanted.current = mine;
      // All that any flow needs, whichever is opened: what is asked for tells nobody which.
      const [applyStyles] = await Promise.all([fetchStyles(styleFiles()), fetchFlows(spoken.current)]);
      let piece: Awaited<ReturnType<typeof flowPiece>>;
      let said: typeof spoken.current;
      do {
        said = spoken.current;
        piece = await flowPiece(flow, said);
        await bringWords(i18n, { route: flow, language: said });
        // Another language was chosen while this one came.
      } while (said !== spoken.current);
      // The exit leaves no body behind.
      if (wanted.current !== mine || !document.body) return;
      wanted.current = undefined;
      enter?.();
      setOpened({ flow, findings: piece.findings, applyStyles });
      show(flow);
    },
    [i18n, show],
  );

  useEffect(() => {
    // What fails when nothing else is to do is asked for again when it is wanted.
    const ahead = () => Promise.all([fetchStyles(styleFiles()), fetchFlows(language), ...languages.map(termsPiece)]);
    if (!savesData()) whenIdle(() => void ahead().catch(() => undefined));
  }, [language]);
  useEffect(() => {
    if (isOpen) whenIdle(() => void fetchFlows(other(language)).catch(() => undefined));
  }, [isOpen, language]);

  // A page that comes to life once more, since React gave up, goes on where it was.
  useEffect(() => {
    const flow = flowIds.find((each) => kept?.has(each));
    if (flow) void openNow(flow).catch(() => undefined);
  }, [kept, openNow]);

  useLayoutEffect(() => {
    opened?.applyStyles(isOpen);
    return () => opened?.applyStyles(false);
  }, [opened, isOpen]);

  // As on every way to another screen of a flow.
  useEffect(() => {
    if (!isOpen) return;
    document.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [isOpen]);

  useEffect(() => {
    const onTurn = ({ state }: PopStateEvent) => {
      wanted.current = undefined;
      setComing(false);
      if (counterIn(state) !== beforeFlow.n) return;
      if (opened) setLeft({ flow: opened.flow, answered: kept?.has(opened.flow) ?? false });
      // Whoever opens the flow again is not shown what somebody else may have answered.
      kept?.clear();
      show(address);
    };
    addEventListener('popstate', onTurn);
    return () => removeEventListener('popstate', onTurn);
  }, [opened, address, kept, show]);

  return {
    findings: isOpen ? opened.findings : undefined,
    left,
    coming,
    open: (flow, event) => {
      if (asksForNewTab(event)) return;
      event.preventDefault();
      if (wanted.current) return;
      const { href } = event.currentTarget;
      setComing(true);
      const opening = openNow(flow, () => {
        history.replaceState(beforeFlow, '');
        history.pushState(firstOfFlow, '');
        setComing(false);
      });
      const mine = wanted.current;
      // Its own address can still be had, where a file of this page is slow, or gone since the site was changed.
      const elsewhere = () => {
        if (wanted.current === mine && document.body) location.assign(href);
      };
      opening.catch(elsewhere);
      setTimeout(elsewhere, patience);
    },
  };
}

/** The styles that a flow needs beyond those of the home page, as the document names them. */
const styleFiles = (): readonly string[] =>
  document.querySelector<HTMLElement>('[data-styles]')?.dataset.styles?.split(' ') ?? [];
