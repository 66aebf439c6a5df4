import { allSources, allStatements, toldIds } from '#law/all.ts';
import { county, countyCodes } from '#law/counties.ts';
import { allHelp } from '#law/directory/all.ts';
import { type Day, type Standing, standings } from '#law/register.ts';
import { only, prove } from '#machines/engine/prove.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { contentsOf } from '#src/paper/contents.ts';

const statements = toldIds.map((id) => allStatements[id]);
const days: readonly Day[] = statements.map(({ checked }) => checked).toSorted();
const counties = countyCodes.map(county);

/** The counties of which no report says whether the jail holds people past their release. */
export const withoutReport = counties.filter(({ practice }) => practice.is === 'notOnRecord');

/** What the law holds, counted. */
export const counted = {
  statements: statements.length,
  sources: Object.keys(allSources).length,
  standings: Object.fromEntries(
    standings.map((standing) => [standing, statements.filter((one) => one.standing === standing).length]),
  ) as Readonly<Record<Standing, number>>,
  reviewed: statements.filter(({ reviewed }) => reviewed !== null).length,
  oldest: days[0] ?? '',
  newest: days.at(-1) ?? '',
  agreements: counties.filter(({ agreements }) => agreements.length > 0).length,
  agreementsAsOf: counties[0]?.agreementsAsOf ?? '',
  practice: counties.filter(({ practice }) => practice.is !== 'notOnRecord').length,
  noPractice: withoutReport.length,
  noPracticeAgreed: withoutReport.filter(({ agreements }) => agreements.length > 0).length,
  help: allHelp.length,
  phones: allHelp.flatMap(({ phones }) => phones).length,
} as const;

/** What the proof of a flow counted. */
export type Counted = {
  readonly flow: FlowId;
  readonly questions: number;
  readonly ways: bigint;
  readonly longest: number;
  /** Those that can be found today: what waits for a ruling is not counted. */
  readonly findings: number;
};

/** Walks every way through each flow, on the newest day on which the law was checked, so that the same law gives the same numbers. */
export const countedFlows = (): Promise<readonly Counted[]> =>
  Promise.all(
    flowIds.map(async (flow) => {
      const findings = await flows[flow]();
      const contents = contentsOf(findings);
      const { ways, longest } = prove(only(findings, []), { now: { on: counted.newest, at: '09:00' } });
      return {
        flow,
        questions: Object.keys(findings.flow.questions).length,
        ways,
        longest,
        findings: contents.short.length + contents.more.length,
      };
    }),
  );
