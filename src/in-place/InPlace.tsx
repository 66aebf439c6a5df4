import {
  Fragment,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { useHere } from '#src/here.ts';
import { beforeFlows, entryIn, entryOf } from '#src/leave/counter.ts';
import { savesData, whenIdle } from '#src/loading/idle.ts';
import { type FlowToWalk, fetchFlows, flowPiece, takeawayPiece, termsPiece } from '#src/loading/pieces.ts';
import { fetchStyles } from '#src/loading/styles.ts';
import { bringWords } from '#src/loading/words.ts';
import { asksForNewTab } from '#src/pages/new-tab.ts';
import { isFlow } from '#src/routes.ts';
import { languages, other } from '#src/words/languages.ts';
import { type InPlace as Around, InPlaceContext } from './in-place.ts';
import { KeptContext } from './kept.ts';

type Opened = { readonly flow: FlowId; readonly piece: FlowToWalk; readonly given: Answers };

/** How long a flow may take to come before it is opened at its own address, which needs the least. */
const patience = 5000;

/** A page, or the flow that was opened in its place, by its own door or by that of a flow before it; Back shows what was there before. */
export function InPlace({ children, draw }: { children: ReactNode; draw: (flow: FlowToWalk) => ReactNode }) {
  const { language, address, show } = useHere();
  const { i18n } = useTranslation();
  const kept = useContext(KeptContext);
  const first = isFlow(address) ? 0 : beforeFlows;
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  const [left, setLeft] = useState<Around['left']>();
  const [coming, setComing] = useState<FlowId>();
  const level = first + opened.length;
  const shown = opened.at(-1);
  const isOpen = shown !== undefined;
  /** The opening that is wanted now: whoever goes back or leaves meanwhile takes it back. */
  const wanted = useRef<object>(undefined);
  const spoken = useRef(language);
  useLayoutEffect(() => {
    spoken.current = language;
  }, [language]);
  const styles = useRef<(apply: boolean) => void>(undefined);

  const now = useRef(opened);
  // What is shown and what the title may say of it change at once: a browser writes down each title.
  const turnTo = useCallback(
    (next: readonly Opened[]) => {
      now.current = next;
      setOpened(next);
      show([address, ...next.map(({ flow }) => flow)]);
    },
    [address, show],
  );

  const openNow = useCallback(
    async (flow: FlowId, given: Answers, enter?: () => void) => {
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
      styles.current = applyStyles;
      turnTo([...now.current, { flow, piece, given }]);
    },
    [i18n, turnTo],
  );

  useEffect(() => {
    // What fails when nothing else is to do is asked for again when it is wanted.
    const ahead = () =>
      Promise.all([fetchStyles(styleFiles()), fetchFlows(language), ...languages.map(termsPiece), takeawayPiece()]);
    if (first === beforeFlows && !savesData()) whenIdle(() => void ahead().catch(() => undefined));
  }, [first, language]);
  useEffect(() => {
    if (isOpen) whenIdle(() => void fetchFlows(other(language)).catch(() => undefined));
  }, [isOpen, language]);

  // A page that comes to life once more, since React gave up, goes on where it was.
  const revived = useRef(false);
  useEffect(() => {
    if (revived.current) return;
    revived.current = true;
    const reopen = async () => {
      for (const [at, { flow }] of [...(kept ?? [])].sort(([one], [other]) => one - other))
        if (at > first) await openNow(flow, {});
    };
    void reopen().catch(() => undefined);
  }, [kept, first, openNow]);

  useLayoutEffect(() => {
    styles.current?.(isOpen);
    return () => styles.current?.(false);
  }, [isOpen]);

  // As on every way to another screen of a flow.
  const seen = useRef(level);
  useEffect(() => {
    if (seen.current === level) return;
    seen.current = level;
    // Who comes back to the page goes on at the door, which takes the focus itself.
    if (level === beforeFlows) return;
    document.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [level]);

  useEffect(() => {
    const onTurn = ({ state }: PopStateEvent) => {
      wanted.current = undefined;
      setComing(undefined);
      const to = entryIn(state)?.level;
      if (to === undefined || to >= level || shown === undefined) return;
      setLeft({ flow: shown.flow, answered: kept?.has(level) ?? false });
      // Whoever opens the flow again is not shown what somebody else may have answered.
      for (const at of [...(kept?.keys() ?? [])]) if (at > to) kept?.delete(at);
      turnTo(now.current.slice(0, Math.max(0, to - first)));
    };
    addEventListener('popstate', onTurn);
    return () => removeEventListener('popstate', onTurn);
  }, [shown, level, first, kept, turnTo]);

  const around = useMemo((): Around => {
    const open = (flow: FlowId, given: Answers, event: MouseEvent<HTMLAnchorElement>) => {
      if (asksForNewTab(event)) return;
      event.preventDefault();
      if (wanted.current) return;
      const { href } = event.currentTarget;
      setComing(flow);
      const opening = openNow(flow, given, () => {
        if (level === beforeFlows) history.replaceState(entryOf(beforeFlows), '');
        history.pushState(entryOf(level + 1), '');
        setComing(undefined);
      });
      const mine = wanted.current;
      // Its own address can still be had, where a file of this page is slow, or gone since the site was changed.
      const elsewhere = () => {
        if (wanted.current === mine && document.body) location.assign(href);
      };
      opening.catch(elsewhere);
      setTimeout(elsewhere, patience);
    };
    return { level, given: shown?.given ?? {}, left, coming, open };
  }, [level, shown, left, coming, openNow]);

  return (
    <InPlaceContext value={around}>
      {shown ? <Fragment key={level}>{draw(shown.piece)}</Fragment> : children}
    </InPlaceContext>
  );
}

/** The styles that a flow needs beyond those of the page, as the document names them; none where it has them all. */
const styleFiles = (): readonly string[] =>
  document.querySelector<HTMLElement>('[data-styles]')?.dataset.styles?.split(' ') ?? [];
