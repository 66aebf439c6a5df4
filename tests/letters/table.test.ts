import { describe, expect, test } from 'vitest';
import { citation } from '#law/citation.ts';
import { sources } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import letterWords from '#locales/en/letters.json';
import type { Findings } from '#machines/engine/finding.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { type LetterId, letterIds } from '#machines/letter-ids.ts';
import { choices, type LetterLine, letters, onlyFor, restsOn } from '#machines/letters.ts';
import { askedBy } from '#src/letters/letter-lines.ts';

/** The findings that offer each letter, and the statements that their flows tell. */
const offered = new Map<LetterId, readonly string[]>();
const toldWith = new Map<LetterId, ReadonlySet<StatementId>>();
for (const flow of flowIds) {
  const { rules }: Findings = await flows[flow]();
  const told = Object.values(rules).flatMap(({ says }) => says);
  for (const [finding, rule] of Object.entries(rules))
    for (const id of rule.letters ?? []) {
      offered.set(id, [...(offered.get(id) ?? []), `\`${flow}.${finding}\``]);
      toldWith.set(id, new Set([...(toldWith.get(id) ?? []), ...told]));
    }
}

/** Where each thing comes from that is put into a line. */
const facts: Readonly<Record<string, string>> = {
  blank: 'written by the sender, on the page or by hand',
  county: 'the county that was answered; else written by the sender',
  today: 'the day on which it is made',
  due: 'the time from which the 48 hours are counted; else written by the sender',
  statute: 'the law that is cited',
};

function factOf(id: LetterId, line: LetterLine): string {
  const put = [...letterWords.lines[line].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => facts[name ?? '']);
  const office = choices[line] ? [`one of: ${choices[line].join(', ')}`] : [];
  const asked = Object.entries(onlyFor[id]?.[line] ?? {}).map(
    ([question, options]) => `only where \`${question}\` is ${options.join(' or ')}`,
  );
  return [...office, ...put, ...asked].join('; ') || '–';
}

function sourceOf(line: LetterLine): string {
  const law = askedBy[line];
  const behind = (restsOn[line] ?? []).map((statement) => {
    const { standing, sources: cited } = statements[statement];
    return `\`${statement}\` (${standing}): ${cited.map(citation).join('; ')}`;
  });
  return [...(law ? [sources[law].cite] : []), ...behind].join('<br>') || '–';
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** The page docs/letters.md: each letter with its lines, what fills them, and the law behind them. */
const page = (): string =>
  `${[
    '# Letters: field, fact, source',
    'Made by `npx vitest run --project unit tests/letters/table.test.ts --update`; the tests compare it with the letters. A dash under “Source”: the line asks for something, or names somebody, and rests on no law.',
    ...letterIds.flatMap((id) => [
      `## ${id} · ${letterWords.letters[id].name}`,
      `Offered by ${offered.get(id)?.join(', ')}.`,
      [
        row('Line', 'Field', 'Fact', 'Source'),
        row('---', '---', '---', '---'),
        ...letters[id].map((line) =>
          row(
            letterWords.lines[line].replace(/\{\{(\w+)\}\}/g, '…'),
            /\{\{(blank|county|due)\}\}/.test(letterWords.lines[line]) ? `\`${line}\`` : '–',
            factOf(id, line),
            sourceOf(line),
          ),
        ),
      ].join('\n'),
    ]),
  ].join('\n\n')}\n`;

test('docs/letters.md says what each letter is filled from and rests on', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/letters.md');
});

describe.each(letterIds)('%s', (id) => {
  test('rests on something that is told where it is offered', () => {
    const behind = letters[id].flatMap((line: LetterLine) => restsOn[line] ?? []);
    expect(behind.some((statement) => toldWith.get(id)?.has(statement))).toBe(true);
  });
});
