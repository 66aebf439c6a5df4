import { type ClaimEnd, type Deadline, type End, type HoldEnd, passed, safeEnd } from '#law/deadlines.ts';
import { endOf, type Instant, instantsOf, isoOf } from '#law/time.ts';
import type { RunningDeadline } from '#machines/engine/result.ts';
import { dateText } from '#src/answers/answer-words.ts';
import { nameOf } from '#src/result/cited.ts';
import { claimText, daysText, holdText, movedText, wayText } from '#src/result/deadline-words.ts';
import { movedDay, toldEnds } from '#src/result/told-ends.ts';
import type { PageWords } from '#src/words/page-words.ts';
import { sentences, type Told } from './line.ts';

/** Each deadline that runs, with the ends that the page tells. */
export function deadlineLines({ composed, now }: Told, words: PageWords) {
  const at = instantsOf(now).earliest;
  return inOrder(composed.deadlines, at).map((running) => {
    const { id, onlyIf, counted } = running;
    const name = words.deadlines(`deadlines.${id}.name`);
    const from = words.deadlines('counted', { from: dateText(counted.from, words) });
    const ends = toldEnds(counted, at).map((end, _, told) => ({
      rule: end.rule,
      at: end.unit === 'instant' ? isoOf(safeEnd(end)) : safeEnd(end),
      words: end.unit === 'instant' ? holdWords(end, told, at, words) : claimWords(end, counted, at, words),
    }));
    const only =
      onlyIf === undefined ? [] : [words.handoff('onlyIf', { text: words.flow(`findings.${onlyIf}.ifUnsure`) })];
    const none = ends.length === 0 ? [words.deadlines('unknown')] : [];
    return {
      id: nameOf(running),
      text: sentences(name, ...only, ...ends.map((end) => end.words), ...none, from),
      data: { deadline: id, name, from: counted.from, onlyIf: onlyIf ?? null, ends },
    };
  });
}

/** Those to come by their next end, then those that passed, at last those without an end. */
function inOrder(deadlines: readonly RunningDeadline[], now: Instant): readonly RunningDeadline[] {
  const first = (ends: readonly End[]) => Math.min(...ends.map(instantOf));
  const dated = deadlines.map((running) => {
    const ends = toldEnds(running.counted, now);
    return { running, end: first(ends), next: first(ends.filter((end) => passed(end, now) !== 'yes')) };
  });
  // What has no such end stands at infinity; two that both do differ by nothing that is a number.
  return dated.sort((one, other) => one.next - other.next || one.end - other.end).map(({ running }) => running);
}
const instantOf = (end: End): Instant => (end.unit === 'instant' ? safeEnd(end) : endOf(safeEnd(end)));

/** An end of a hold, how it was counted, and the days left out. */
const holdWords = (end: HoldEnd, told: readonly End[], now: Instant, words: PageWords): string =>
  sentences(
    `${wayText(end, told, words)} ${holdText(end, now, words)}`,
    ...(end.skipped.length > 0 ? [words.deadlines('skipped', { days: daysText(end.skipped, words) })] : []),
  );

/** The day of a claim; where it is the one to act by, why it is not the last. */
function claimWords(end: ClaimEnd, counted: Deadline, now: Instant, words: PageWords): string {
  const moved = end.rule === 'act-by' ? movedDay(counted) : undefined;
  return sentences(claimText(end, now, words), ...(moved ? [movedText(moved, words)] : []));
}
