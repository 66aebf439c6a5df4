import { type ClaimEnd, type Deadline, type End, type HoldEnd, passed, safeEnd } from '#law/deadlines.ts';
import { type Instant, instantsOf, isoOf, type Moment } from '#law/time.ts';
import type { RunningDeadline } from '#machines/engine/result.ts';
import { dateText } from '#src/answers/answer-words.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { dateAndWeekday, list } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { claimText, type DeadlineWords, holdText, leftOutText, ruleText } from './deadline-words.ts';
import { StatementList } from './StatementList.tsx';
import type { Telling } from './telling.ts';

type Props = { readonly words: DeadlineWords; readonly now: Instant };

/** How many stand open: the hold and the claim that ends first. The rest is under "more", and so is a claim of an "if". */
const open = 2;

/** Deadlines with their counting; what has passed stands first. */
export function Deadlines({
  deadlines,
  now,
  ...telling
}: { deadlines: readonly RunningDeadline[]; now: Moment } & Telling) {
  const { words } = telling;
  const t = useWords('result');
  const counting = useWords('deadlines');
  if (deadlines.length === 0) return null;
  const props = { words: { ...words, deadlines: counting }, now: instantsOf(now).earliest };
  const over = ({ counted: { ends } }: RunningDeadline) =>
    ends.some((end) => end.rule === 'nominal' && passed(end, props.now) !== 'no');
  const sorted = [...deadlines].sort((one, other) => Number(over(other)) - Number(over(one)));
  const first = sorted.filter(({ onlyIf }, at) => at === 0 || (at < open && onlyIf === undefined));
  const rest = sorted.filter((deadline) => !first.includes(deadline));
  const counted = ({ id, counted, onlyIf }: RunningDeadline) => (
    <Counted
      key={id}
      deadline={counted}
      assumption={onlyIf && words.flow(`findings.${onlyIf}.ifUnsure`)}
      telling={telling}
      {...props}
    />
  );
  const froms = new Set(deadlines.map(({ counted }) => dateText(counted.from, words)));
  return (
    <section className="sec" aria-labelledby="deadlines">
      <h2 id="deadlines">{t('deadlines.title')}</h2>
      {[...froms].map((from) => (
        <p key={from}>{counting('counted', { from })}</p>
      ))}
      {first.map(counted)}
      {rest.length > 0 && (
        <details>
          <summary>{t('deadlines.more')}</summary>
          {rest.map(counted)}
        </details>
      )}
    </section>
  );
}

function Counted({
  deadline: { kind, ends, note },
  assumption,
  telling,
  ...props
}: { deadline: Deadline; assumption: string | undefined; telling: Telling } & Props) {
  const { deadlines } = props.words;
  const t = useWords('result');
  return (
    <div className="clock" data-deadline={kind}>
      <h3>
        <Icon name={kind === 'detainer' ? 'clock' : 'calendar'} /> {deadlines(`deadlines.${kind}.name`)}
      </h3>
      {assumption && <p className="small">{t('deadlines.onlyIf', { assumption })}</p>}
      {note && <p className="small">{deadlines(note)}</p>}
      {ends.length === 0 && <p>{deadlines('unknown')}</p>}
      {kind === 'detainer' ? (
        <HoldEnds ends={ends.filter((end): end is HoldEnd => end.unit === 'instant')} {...props} />
      ) : (
        <ClaimEnds ends={ends.filter((end): end is ClaimEnd => end.unit === 'day')} {...props} />
      )}
      <details>
        <summary>{deadlines('how')}</summary>
        <Counting ends={ends} words={props.words} />
        <StatementList ids={[...new Set(ends.map(({ statement }) => statement))]} {...telling} />
      </details>
    </div>
  );
}

/** Both counts of the 48 hours, which disagree, each with the days it left out. */
function HoldEnds({ ends, words, now }: { ends: readonly HoldEnd[] } & Props) {
  const law = useWords('law');
  return (
    <>
      <ul className="sums">
        {ends.map((end) => (
          <li key={end.rule} className={end.rule === 'form' ? 'form' : undefined}>
            {ruleText(end, words)}{' '}
            <b>
              <time dateTime={isoOf(safeEnd(end))}>
                <Unbroken text={holdText(end, now, words)} />
              </time>
            </b>
            {end.skipped.length > 0 && (
              <>
                <br />
                {words.deadlines('skipped', {
                  days: list(
                    end.skipped.map((day) => leftOutText(day, words)),
                    words.language,
                  ),
                })}
              </>
            )}
          </li>
        ))}
      </ul>
      {new Set(ends.map(({ at }) => `${at.earliest} ${at.latest}`)).size > 1 ? (
        <p className="st st--disputed" data-standing="disputed">
          <Glyph standing="disputed" />
          <span>{law('standings.disputed')}</span>
        </p>
      ) : (
        <p className="small">{words.deadlines('same')}</p>
      )}
    </>
  );
}

/** The last working day by which to act on a claim, and how it was counted; the earliest reading of each. */
function ClaimEnds({ ends, words, now }: { ends: readonly ClaimEnd[] } & Props) {
  const nominal = ends.find(({ rule }) => rule === 'nominal');
  if (!nominal) return null;
  const actBy = ends.find(({ rule }) => rule === 'act-by');
  const told = actBy && passed(nominal, now) === 'no' ? actBy : nominal;
  return (
    <p className="by">
      <time dateTime={safeEnd(told)}>{claimText(told, now, words)}</time>
    </p>
  );
}

/** The last day of a claim where it is no working day, with the days passed over. */
function Counting({ ends, words }: { ends: readonly End[]; words: DeadlineWords }) {
  const actBy = ends.find(({ rule }) => rule === 'act-by');
  const nominal = ends.find((end): end is ClaimEnd => end.rule === 'nominal');
  if (!actBy || !nominal) return null;
  const days = list(
    actBy.skipped.map((day) => leftOutText(day, words)),
    words.language,
  );
  return (
    <p className="small">
      {words.deadlines('rules.nominal', { end: dateAndWeekday(safeEnd(nominal), words.language) })}.{' '}
      {words.deadlines('passedOver', { days })}
    </p>
  );
}
