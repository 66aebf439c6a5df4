// @ts-check

/**
 * What was tried of one bar on one kind of host: `B` sends no headers, `H` those of our header files. `planted` are the
 * copies of the site that were broken on purpose, `caught` those that the tests found out.
 * @typedef {{ bar: string, host: string, passed: number, tried: number, caught: number, planted: number }} Bar
 */

/** The room where helpers keep cases is a trial, of which no page of the guide speaks: nor does the page that shows what was tried. */
const ofRoom = /^[DV]/;
const mark = /\[([A-Z]\d\d) ([BH])( broken)?\]/;

/**
 * Counts the tests whose names bear a bar, `[L01 B]` or `[L01 B broken]`, from the texts of vitest's JSON reports;
 * sorted by bar and host. A test that did not run counts as tried and not passed.
 * @param {readonly string[]} reports
 * @returns {readonly Bar[]}
 */
export function barsIn(reports) {
  /** @type {Map<string, Bar>} */
  const bars = new Map();
  for (const report of reports) {
    /** @type {readonly { assertionResults: readonly { fullName: string, status: string }[] }[]} */
    const files = JSON.parse(report).testResults;
    for (const { fullName, status } of files.flatMap(({ assertionResults }) => assertionResults)) {
      const [, bar, host, broken] = mark.exec(fullName) ?? [];
      if (bar === undefined || host === undefined || ofRoom.test(bar)) continue;
      const counted = bars.get(bar + host) ?? { bar, host, passed: 0, tried: 0, caught: 0, planted: 0 };
      const passed = status === 'passed' ? 1 : 0;
      bars.set(
        bar + host,
        broken
          ? { ...counted, caught: counted.caught + passed, planted: counted.planted + 1 }
          : { ...counted, passed: counted.passed + passed, tried: counted.tried + 1 },
      );
    }
  }
  return [...bars.values()].sort((one, other) => (one.bar + one.host < other.bar + other.host ? -1 : 1));
}
