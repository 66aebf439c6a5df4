import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { decision } from '#src/commands/ask-decision.ts';
import { at, printed } from './asking.ts';

type Report = { readonly asOf: string; readonly sources: readonly string[] };
type Written = {
  readonly name: string;
  readonly jail?: string;
  readonly warrant?: string;
  readonly honors?: Report;
  readonly needsWarrant?: Report;
  readonly respondent?: boolean;
  readonly paid?: boolean;
};
// Read as the files have them, so that nothing that reads them for the flow is asked whether it reads them right.
const { counties }: { counties: Record<string, Written> } = JSON.parse(readFileSync('law/counties.json', 'utf8'));
const further: { reports: Record<string, Record<string, Report>>; alike: Record<string, unknown> } = JSON.parse(
  readFileSync('law/county-records.json', 'utf8'),
);

/** What somebody is told of a county, in a language: the findings that are sure, and all that their statements say. */
async function told(county: string, language: 'en' | 'es' = 'en') {
  const args = ['local', ...at, '--answers', '-', '--lang', language];
  const answers = { happened: 'nothing', county, inMilwaukee: 'no', inMadison: 'no' };
  const applicable = Object.entries(answers).filter(
    ([id]) => (id !== 'inMilwaukee' || county === '55079') && (id !== 'inMadison' || county === '55025'),
  );
  const { result }: ReturnType<typeof decision> = JSON.parse(
    await printed(args, JSON.stringify(Object.fromEntries(applicable))),
  );
  if (!result) throw new Error(`no result for ${county}`);
  const statements = result.findings.flatMap((finding) => finding.statements);
  return {
    short: result.shortAnswer.map(({ text }) => text).join(' '),
    steps: JSON.stringify(result.steps),
    findings: result.findings.map(({ id }) => id),
    statements,
    ids: new Set(statements.map(({ id }) => id)),
    says: statements.map(({ says }) => says).join('\n'),
  };
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const written = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${[...months, 'November', 'December'][(month ?? 1) - 1]} ${date}, ${year}`;
};

describe('each county is told what is on record of it, and nothing of another', () => {
  test.each(Object.entries(counties).map(([code, record]) => [record.name, code, record] as const))(
    '%s',
    async (name, code, { jail, warrant, honors, needsWarrant, respondent, paid }) => {
      const { findings, statements, ids, says } = await told(code);
      const listed = jail !== undefined || warrant !== undefined;
      expect([ids.has('agreement-signed'), ids.has('agreement-none-listed')]).toEqual([listed, !listed]);
      const signed = statements.find(({ id }) => id === 'agreement-signed')?.says ?? '';
      if (listed) expect(signed).toContain(`the sheriff of ${name} County signed`);
      expect(signed.includes(`jail model agreement on ${written(jail ?? '')}`)).toBe(jail !== undefined);
      expect(signed.includes(`warrant service officer agreement on ${written(warrant ?? '')}`)).toBe(
        warrant !== undefined,
      );
      expect([ids.has('model-jail'), ids.has('model-warrant')]).toEqual([jail !== undefined, warrant !== undefined]);
      expect(ids.has('practice-honors')).toBe(honors !== undefined);
      expect(ids.has('practice-needs-warrant')).toBe(needsWarrant !== undefined);
      expect(ids.has('practice-not-on-record')).toBe(!honors && !needsWarrant);
      expect(findings.includes('sued')).toBe(respondent === true);
      expect(findings.includes('paidToHold')).toBe(paid === true);

      // Reports: exactly those on record, ones of the reader's county with exactly its sources.
      const reports = further.reports[code] ?? {};
      const ofRecords = new Set(Object.values(further.reports).flatMap((of) => Object.keys(of)));
      expect([...ids].filter((id) => ofRecords.has(id)).sort()).toEqual(Object.keys(reports).sort());
      for (const { id, says: text, sources } of statements) {
        expect(sources.length, id).toBeGreaterThan(0);
        const report =
          reports[id] ??
          (id === 'practice-honors' ? honors : id === 'practice-needs-warrant' ? needsWarrant : undefined);
        if (report && text.includes(`${name} County`) && !['jail-contracts-now', 'agreements-left'].includes(id))
          expect(sources.map((source) => source.id)).toEqual(report.sources);
      }

      // Age: by the term that began on January 2, 2023.
      const older = (days: readonly (string | undefined)[]) =>
        days.some((day) => day !== undefined && day < '2023-01-02');
      expect(findings.includes('signedBeforeTerm')).toBe(older([jail, warrant]));
      const dates = [honors?.asOf, needsWarrant?.asOf, ...Object.values(reports).map(({ asOf }) => asOf)];
      expect(findings.includes('reportedBeforeTerm')).toBe(older(dates));
      expect(ids.has('sheriff-term')).toBe(older([jail, warrant]) || older(dates));

      const nothing = !listed && !honors && !needsWarrant && !paid && Object.keys(reports).length === 0;
      expect(findings.includes('nothingOnRecord')).toBe(nothing);
      expect(ids.has('county-alike')).toBe(code in further.alike);
      expect(says).not.toMatch(/\{\{|undefined| {2}|: \./);
    },
  );

  test('38 have nothing on record, and the question for the sheriff stands in both languages', async () => {
    const all = await Promise.all(Object.keys(counties).map(async (code) => [code, await told(code, 'es')] as const));
    const nothing = all.filter(([, { findings }]) => findings.includes('nothingOnRecord'));
    expect(nothing).toHaveLength(38);
    for (const [code, { short, steps }] of nothing) {
      expect(short).toContain('Eso no es un “no”');
      expect(steps).toContain('Cuando ICE lo pide, ¿retienen a personas después de su hora de salida?');
      expect((await told(code)).steps).toContain('When ICE asks, do you hold people after their release time?');
    }
  });
});

// Typed by hand from the dossier.
describe('what must be said, and what must not', () => {
  test.each([
    [
      'Brown',
      '55009',
      [
        /October 16, 2020/,
        /reports said that the jail of Brown County holds/,
        /Brown, Dodge, Douglas, and Sauk/,
        /January 2, 2023/,
      ],
      [/did not name Brown/],
    ],
    [
      'Sauk',
      '55111',
      [
        /jail model agreement on February 10, 2026 and a warrant service officer agreement on December 18, 2025/,
        /Wisconsin Dells \(Adams, Columbia, and Juneau\)/,
      ],
      [/four years/],
    ],
    [
      'Kewaunee',
      '55061',
      [/September 22, 2025 and a warrant service officer agreement on June 11, 2025/, /no information on whether/],
      [/paid to hold/],
    ],
    [
      'Dane',
      '55025',
      [
        /Reports up to 2025 said that the jail of Dane County does not hold/,
        /did not name Dane County/,
        /Edgerton \(Rock\)/,
      ],
      [/Racine/],
    ],
    [
      'Milwaukee',
      '55079',
      [/jail of Milwaukee County does not hold people/, /“noncooperative”/, /Milwaukee \(Washington and Waukesha\)/],
      [/signed a/],
    ],
    [
      'Ozaukee',
      '55089',
      [/jail of Ozaukee County holds/, /report named the sheriff of Ozaukee County as a signer/, /took it back/],
      [/Waupaca/],
    ],
    [
      'Green Lake',
      '55047',
      [/called the agreement of Green Lake County pending/, /the village of Marquette|Berlin \(Waushara\)/],
      [/Ozaukee/],
    ],
    [
      'Racine',
      '55101',
      [/In 2018, by a group’s release, the Racine County sheriff/, /Burlington \(Walworth\)/, /January 2, 2023/],
      [/jail of Racine County holds/],
    ],
    [
      'Jefferson',
      '55055',
      [/said that ICE’s work is not the office’s job/, /Palmyra/, /Watertown \(Dodge\) and Whitewater \(Walworth\)/],
      [/Jackson/],
    ],
    [
      'Lafayette',
      '55065',
      [/By July 2025, Lafayette County had left/, /did not name Lafayette/],
      [/the sheriff of Lafayette County signed/],
    ],
    [
      'Portage',
      '55097',
      [/the city of Portage \(Columbia County\) has the same name/, /did not name Portage County/],
      [/jail of Portage County/],
    ],
    [
      'Vilas',
      '55125',
      [/no information on whether this county’s jail/, /most, but not all/],
      [/lie in Vilas|same name|is for work/],
    ],
  ] as const)('%s', async (_, code, must, mustNot) => {
    const { says } = await told(code);
    for (const phrase of must) expect(says).toMatch(phrase);
    for (const phrase of mustNot) expect(says).not.toMatch(phrase);
  });
});
