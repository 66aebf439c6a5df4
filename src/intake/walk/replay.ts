import type { Moment } from '#law/time.ts';
import type { Findings } from '#machines/engine/finding.ts';
import type { Place } from '#machines/engine/flow.ts';
import type { Answer } from '#machines/engine/question.ts';
import type { Takeaway } from '#src/takeaway.ts';
import type { PageWords } from '#src/words/page-words.ts';
import type { Kept, Walk } from '../cases/case-file.ts';
import { countedIn, outcomeOf, resultWithout } from './outcome.ts';

/** What makes the lines of a result, and in which words. */
export type InLines = { readonly linesOf: Takeaway['linesOf']; readonly words: PageWords };

/** A line that is another now, or is not there before or after. */
export type Differing = { readonly id: string; readonly was: string | undefined; readonly is: string | undefined };

/** What the content of today makes of a result from before: questions that are asked anew, answers that count no more, and lines that differ. */
export type News = {
  readonly asked: string | undefined;
  readonly setAside: readonly string[];
  readonly differing: readonly Differing[];
};

/** The result of a walk in English, line by line, to be kept; undefined before its end. */
export function keptOf(
  findings: Findings,
  walk: Walk,
  now: Required<Moment>,
  { linesOf, words }: InLines,
): Kept | undefined {
  const { place, composed } = outcomeOf(findings, walk, now);
  if (place.at !== 'result') return undefined;
  const lines = linesOf({ flow: findings.flow, said: place.said, composed, now }, words);
  return { on: now, said: place.said, lines: lines.map(({ id, text }) => [id, text] as const) };
}

/**
 * What is different from the result that was kept, for the same answers and at the same moment, so that only the content makes the difference;
 * undefined where nothing is, or where the answers are others.
 */
export function newsOf(findings: Findings, walk: Walk, inLines: InLines): News | undefined {
  const { kept } = walk;
  if (!kept || !isSaid(kept.said, walk.answers)) return undefined;
  const { place } = outcomeOf(findings, walk, kept.on);
  const now = keptOf(findings, walk, kept.on, inLines);
  const [was, is] = [new Map(kept.lines), new Map(now?.lines)];
  const ids = now ? [...new Set([...was.keys(), ...is.keys()])] : [];
  const news = {
    asked: now ? undefined : place.at,
    setAside: now ? Object.keys(kept.said).filter((id) => place.said[id] === undefined) : [],
    differing: ids.map((id) => ({ id, was: was.get(id), is: is.get(id) })).filter((each) => each.was !== each.is),
  };
  return news.asked === undefined && news.setAside.length === 0 && news.differing.length === 0 ? undefined : news;
}

/** Whether what was said then is what is said now; a question that came later may have been answered besides. */
const isSaid = (then: Kept['said'], now: Readonly<Record<string, Answer>>): boolean =>
  Object.entries(then).every(([id, answer]) => JSON.stringify(now[id]) === JSON.stringify(answer));

/** The walk once its news is known: the old result stays in the file, beside the one of today. */
export function known(findings: Findings, walk: Walk, now: Required<Moment>, inLines: InLines): Walk {
  const { kept, before } = walk;
  return {
    ...walk,
    ...countedIn(findings, walk, now),
    kept: keptOf(findings, walk, now, inLines),
    before: kept ? [...before, kept] : before,
  };
}

/** The steps and the dates, as the sheet for a lawyer has them, that leave a result when one more finding is set aside. */
export function leavingWith(
  finding: string,
  { findings, place, aside, now }: { findings: Findings; place: Place; aside: Walk['overruled']; now: Moment },
  { linesOf, words }: InLines,
): readonly string[] {
  const linesWithout = (without: Walk['overruled']) =>
    linesOf(
      { flow: findings.flow, said: place.said, composed: resultWithout(findings, place, without, now), now },
      words,
    ).filter(({ id }) => /^(steps|deadlines) /.test(id));
  const staying = new Set(linesWithout({ ...aside, [finding]: 'aside' }).map(({ id }) => id));
  return linesWithout(aside).flatMap(({ id, text }) => (staying.has(id) ? [] : [text]));
}
