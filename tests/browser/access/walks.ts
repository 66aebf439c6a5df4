import { find } from '#machines/engine/find.ts';
import type { Around, Findings } from '#machines/engine/finding.ts';
import { settle } from '#machines/engine/flow.ts';
import { preview, supposed } from '#machines/engine/preview.ts';
import { classesOf } from '#machines/engine/proof/classes.ts';
import { sampleDates } from '#machines/engine/proof/every-answer.ts';
import { once } from '#machines/engine/proof/once.ts';
import { type Answer, type Answers, isDate } from '#machines/engine/question.ts';
import { remembering } from '#machines/engine/remember.ts';
import { fieldsOf, readDate } from '#src/flow/dates.ts';
import { answersTo, oneAt, type Proven, proven, sureAt } from '../../machines/laws/law.ts';
import { under } from '../../machines/laws/under.ts';

/** A walk through a flow: what is said on each screen, and the questions and sure findings that no walk before it comes to. */
export type Walk = {
  readonly name: string;
  readonly said: Answers;
  readonly asks: readonly string[];
  readonly finds: readonly string[];
};

/** An answer to a question already answered, which changes the result in as many ways as any. */
export type Change = { readonly walk: Walk; readonly question: string; readonly value: Answer };

/**
 * How walks are chosen: `few`, each made to find as much as it can that none before it found; or one for each finding that none
 * before it comes to, sure and open.
 */
export type Choice = 'few' | 'sure and open';

/** Walks that come to every question and to every finding that can be sure, and if asked for to those that can be open: the first knows nothing. */
export function walksOf(
  findings: Findings,
  around: Around,
  how: Choice = 'few',
): { walks: readonly Walk[]; change: Change | undefined } {
  const possible = remembering(under(findings, around));
  const { flow, rules } = possible;
  const proof = proven(possible, around, datesOfFields(around));
  const walks: Walk[] = [];
  const met = (key: 'asks' | 'finds') => new Set(walks.flatMap((walk) => walk[key]));
  const sureOf = (said: Answers) =>
    find(possible, settle(flow, said), around).flatMap((found) => (found.sure ? [found.id] : []));
  const add = (said: Answers) => {
    const [asked, found] = [met('asks'), met('finds')];
    const asks = Object.keys(said).filter((id) => !asked.has(id));
    const finds = sureOf(said).filter((id) => !found.has(id));
    walks.push({ name: [...asks, ...finds].join(', '), said, asks, finds });
  };

  const dates = datesOfFields(around);
  const answers = once((id) => classesOf(possible, id, around, dates).map(([value]) => value));
  /** The same answers, changed one by one as long as a change meets more that no walk has met. */
  const enriched = (from: Answers): Answers => {
    const [asked, found] = [met('asks'), met('finds')];
    const gainOf = (said: Answers) =>
      Object.keys(said).filter((id) => !asked.has(id)).length + sureOf(said).filter((id) => !found.has(id)).length;
    let said = from;
    let gain = gainOf(said);
    for (let before = -1; before < gain; ) {
      before = gain;
      for (const id of Object.keys(said))
        for (const value of answers(id)) {
          const next = supposed(flow, { ...said, [id]: value }).said;
          const more = gainOf(next);
          if (more > gain) [said, gain] = [next, more];
        }
    }
    return said;
  };
  const addFrom = (said: Answers) => add(how === 'few' ? enriched(said) : said);

  add(supposed(flow, {}).said);
  for (const id of Object.keys(flow.questions)) {
    if (met('asks').has(id)) continue;
    const stop = proof.over([]).stops.find(({ place }) => place.at === id);
    if (stop) addFrom(supposed(flow, stop.place.said).said);
  }
  for (const id of Object.keys(rules)) {
    if (met('finds').has(id)) continue;
    const over = proof.over([id]);
    const end = over.ends.find(({ place }) => sureAt(over, place).has(id));
    if (!end) continue;
    addFrom(end.place.said);
    // What it was made from finds this; what was gained elsewhere may have cost it.
    if (!met('finds').has(id)) add(end.place.said);
  }
  if (how === 'sure and open') {
    const open = () =>
      walks.flatMap(({ said }) => find(possible, settle(flow, said), around).filter(({ sure }) => !sure));
    for (const id of Object.keys(rules)) {
      if (open().some((found) => found.id === id)) continue;
      const over = proof.over([id]);
      const end = over.ends.find(({ place }) => oneAt(over, place, id)?.sure === false);
      if (end) add(end.place.said);
    }
  }

  return { walks, change: changeOf(possible, walks, proof, around) };
}

/** The first change that asks, sets aside, brings and takes away; or the one that does the most of it. */
function changeOf(findings: Findings, walks: readonly Walk[], proof: Proven, around: Around): Change | undefined {
  let best: (Change & { readonly kinds: number }) | undefined;
  for (const walk of walks) {
    const place = settle(findings.flow, walk.said);
    for (const question of Object.keys(walk.said))
      for (const value of answersTo(proof.over([]), question)) {
        if (isDate(value)) continue;
        const kinds = Object.values(preview(findings, place, question, value, around)).filter(
          ({ length }) => length > 0,
        );
        if (kinds.length > (best?.kinds ?? 0)) best = { walk, question, value, kinds: kinds.length };
        if (kinds.length > 3) return best;
      }
  }
  return best;
}

/** The dates of the proof, as the fields of a date can say them. */
function datesOfFields({ now }: Around): readonly Answer[] {
  const empty = { sure: '', month: '', day: '', year: '', time: '', part: '' };
  return sampleDates(now).flatMap((date) => {
    const read = isDate(date) ? readDate({ ...empty, ...fieldsOf(date) }, false, now) : undefined;
    return read && 'value' in read ? [read.value] : [];
  });
}
