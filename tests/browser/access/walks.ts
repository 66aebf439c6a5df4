import { find } from '#machines/engine/find.ts';
import type { Around, Findings } from '#machines/engine/finding.ts';
import { settle } from '#machines/engine/flow.ts';
import { preview, supposed } from '#machines/engine/preview.ts';
import { sampleDates } from '#machines/engine/proof/every-answer.ts';
import { type Answer, type Answers, isDate } from '#machines/engine/question.ts';
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

/** Walks that come to every question and to every finding, sure and, if asked for, open: from not knowing anything to what the proof of each finding shows. */
export function walksOf(
  findings: Findings,
  around: Around,
  how: 'sure' | 'sure and open' = 'sure',
): { walks: readonly Walk[]; change: Change | undefined } {
  const { flow, rules } = under(findings, around);
  const proof = proven(under(findings, around), around, datesOfFields(around));
  const walks: Walk[] = [];
  const add = (said: Answers) => {
    const met = (key: 'asks' | 'finds') => walks.flatMap((walk) => walk[key]);
    const asks = Object.keys(said).filter((id) => !met('asks').includes(id));
    const sure = find(findings, settle(flow, said), around).flatMap((found) => (found.sure ? [found.id] : []));
    const finds = sure.filter((id) => !met('finds').includes(id));
    walks.push({ name: [...asks, ...finds].join(', '), said, asks, finds });
  };

  add(supposed(flow, {}).said);
  for (const id of Object.keys(flow.questions)) {
    const stop = proof.over([]).stops.find(({ place }) => place.at === id);
    if (stop && !walks.some(({ asks }) => asks.includes(id))) add(supposed(flow, stop.place.said).said);
  }
  for (const id of Object.keys(rules)) {
    if (walks.some(({ finds }) => finds.includes(id))) continue;
    const over = proof.over([id]);
    const end = over.ends.find(({ place }) => sureAt(over, place).has(id));
    if (end) add(end.place.said);
  }
  if (how === 'sure and open') {
    const open = () =>
      walks.flatMap(({ said }) => find(findings, settle(flow, said), around).filter(({ sure }) => !sure));
    for (const id of Object.keys(rules)) {
      if (open().some((found) => found.id === id)) continue;
      const over = proof.over([id]);
      const end = over.ends.find(({ place }) => oneAt(over, place, id)?.sure === false);
      if (end) add(end.place.said);
    }
  }

  return { walks, change: changeOf(findings, walks, proof, around) };
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
