import { isMoment, type Moment } from '#law/time.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { now } from '#src/clock.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { nearestMoment, nearestOf } from './nearest.ts';

/** What was asked for on the command line; `answers` is a file, `-` for standard input, or undefined for none yet. */
export type Request = {
  readonly flow: FlowId;
  readonly language: Language;
  readonly now: Moment;
  readonly answers: string | undefined;
  readonly show: 'decision' | 'description' | 'machine';
};
/** One line that names what is wrong and the nearest that would be right. */
export type Refused = { readonly refused: string };

const withValue = ['--lang', '--now', '--answers'] as const;
const alone = ['--describe', '--machine'] as const;
const usage = 'ask FLOW [--lang en|es] [--now 2026-11-24T10:00] [--answers FILE|-] [--describe] [--machine]';

/** Reads the arguments of `ask`, in any order; `now` is the clock's where none is given. */
export function readArguments(args: readonly string[]): Request | Refused {
  const sorted = sort(args);
  if ('refused' in sorted) return sorted;
  const { names, values, given } = sorted;
  const [name, ...more] = names;
  if (name === undefined) return { refused: `Usage: ${usage}. FLOW is one of: ${flowIds.join(', ')}` };
  const flow = flowIds.find((id) => id === name);
  if (flow === undefined) return { refused: `Unknown flow "${name}"; nearest: ${nearestOf(name, some(flowIds))}` };
  if (more.length > 0) return { refused: `Unexpected "${more.join(' ')}"; ask takes one FLOW` };
  if (given.size > 1) return { refused: `${alone.join(' and ')} are two different questions: give one of them` };

  const spoken = values.get('--lang') ?? 'en';
  const language = languages.find((one) => one === spoken);
  if (!language) return { refused: `Unknown language "${spoken}"; nearest: ${nearestOf(spoken, some(languages))}` };
  const clock = values.get('--now');
  const moment = clock === undefined ? now() : momentIn(clock);
  if (!moment) return { refused: `--now "${clock}" is not a Wisconsin day and time; nearest: ${nearestTo(clock)}` };
  const show = given.has('--machine') ? 'machine' : given.has('--describe') ? 'description' : 'decision';
  return { flow, language, now: moment, answers: values.get('--answers'), show };
}

type Sorted = {
  readonly names: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly given: ReadonlySet<string>;
};

/** Tells the flow's name, the flags with a value and those without apart. */
function sort(args: readonly string[]): Sorted | Refused {
  const names: string[] = [];
  const values = new Map<string, string>();
  const given = new Set<string>();
  const rest = args[Symbol.iterator]();
  for (const arg of rest) {
    if (withValue.some((flag) => flag === arg)) {
      const value: string | undefined = rest.next().value;
      if (value === undefined) return { refused: `${arg} needs a value: ${usage}` };
      values.set(arg, value);
    } else if (alone.some((flag) => flag === arg)) given.add(arg);
    else if (arg.startsWith('-'))
      return { refused: `Unknown flag "${arg}"; nearest: ${nearestOf(arg, [...withValue, ...alone])}` };
    else names.push(arg);
  }
  return { names, values, given };
}

const some = <One>([first, ...others]: readonly One[]): readonly [One, ...One[]] => {
  if (first === undefined) throw new Error('The list is empty.');
  return [first, ...others];
};

function momentIn(text: string): Moment | undefined {
  const [on, at] = text.split('T');
  const moment = { on, at };
  return isMoment(moment) && text === `${on}T${at}` ? moment : undefined;
}

function nearestTo(text = ''): string {
  const { on, at = '12:00' } = nearestMoment(text) ?? { on: '2026-11-24', at: '10:00' };
  return `${on}T${at}`;
}
