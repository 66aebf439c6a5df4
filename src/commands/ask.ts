import { readFileSync } from 'node:fs';
import { machineJson } from '#machines/engine/machine-json.ts';
import { flows } from '#machines/flows.ts';
import { type Refused, type Request, readArguments } from './ask-arguments.ts';
import { readAnswers } from './ask-check.ts';
import { decision } from './ask-decision.ts';
import { description } from './ask-describe.ts';
import { wordsFor } from './ask-words.ts';

/** What a command gives back: the status to exit with, and what to print on stdout or stderr. */
type Outcome = { readonly code: 0 | 2; readonly out?: string; readonly err?: string };

const refused = ({ refused: err }: Refused): Outcome => ({ code: 2, err });
const printed = (value: unknown): Outcome => ({ code: 0, out: JSON.stringify(value, null, 2) });

/**
 * `ask FLOW`: where answers lead, as JSON; with `--describe` the flow itself, with `--machine` its machine. Code 0, or 2
 * with one line that names what is wrong and the nearest that would be right. `stdin` is read for `--answers -`.
 */
export async function askCommand(args: readonly string[], stdin: string): Promise<Outcome> {
  const request = readArguments(args);
  if ('refused' in request) return refused(request);
  const findings = await flows[request.flow]();
  if (request.show === 'machine') return { code: 0, out: machineJson(findings.flow) };
  const words = wordsFor(request.flow, request.language);
  if (request.show === 'description') return printed(description(findings.flow, words));

  const text = textOf(request, stdin);
  if (typeof text !== 'string') return refused(text);
  const read = readAnswers(text, findings.flow, request.now);
  return 'refused' in read ? refused(read) : printed(decision(findings, read.answers, request, words));
}

/** The JSON of the answers; no answers yet where none are given. */
function textOf({ answers }: Request, stdin: string): string | Refused {
  if (answers === undefined) return '{}';
  if (answers === '-') return stdin;
  try {
    return readFileSync(answers, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return {
      refused: `"${answers}" cannot be read (${code}); give a file of answers as JSON, or - for standard input`,
    };
  }
}
