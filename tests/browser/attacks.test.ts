import { beforeAll, describe, expect, test } from 'vitest';
import { attacked, attacks, leaks, packetsSent, type Reached, workerAttacks } from './attacks.ts';
import { builtFiles } from './built-site.ts';
import { hosts } from './hosts.ts';
import { planted } from './site-copy.ts';

/** The policy as a built page has it. */
const policyIn = (name: string): string =>
  /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(builtFiles('.html').get(name) ?? '')?.[0] ?? '';
const policy = policyIn('en/detainer/index.html');
const everything = { ...attacks, ...workerAttacks };
const [forPages, forWorkers] = [Object.keys(attacks), Object.keys(workerAttacks)];
/** Where a form or a frame would lead the browser opens a connection before it asks the policy, and says nothing on it. */
const knocks = ['a form', 'a frame'];

const [nginx] = hosts;
const hasNginx = nginx?.program !== undefined;
/** What nginx is told, without the policy of documents; that of other files stays. */
const withoutPolicy = {
  '.nginx.conf': (text: string) => text.replaceAll(/.*Content-Security-Policy.*script-src.*\n/g, ''),
};

type Run = { readonly reached: (name: string) => Reached | undefined };
/** Attacks once, before the tests of a block. */
function attackedOnce(...[those, target]: Parameters<typeof attacked>): Run {
  let reached: ReadonlyMap<string, Reached>;
  beforeAll(async () => {
    reached = await attacked(those, target);
  });
  return { reached: (name) => reached.get(name) };
}

const expectBlocked = (run: Run, name: string) =>
  expect(run.reached(name)).toEqual({ connections: knocks.includes(name) ? expect.any(Number) : 0, asked: 0 });
const expectReached = (run: Run, name: string) => expect(run.reached(name)?.asked).toBeGreaterThan(0);

describe('from a page under its own policy', () => {
  const run = attackedOnce(everything, { head: policy });
  test.each(forPages)('[C03 B] %s reaches nobody', (name) => expectBlocked(run, name));
  test.each(forWorkers)('[C04 B] %s reaches nobody', (name) => expectBlocked(run, name));
});

describe('from the room, which may start one worker', () => {
  const run = attackedOnce(everything, { head: policyIn('en/intake/index.html') });
  test.each(forPages)('[C03 B] %s reaches nobody', (name) => expectBlocked(run, name));
  test.each(forWorkers)('[C04 B] %s reaches nobody', (name) => expectBlocked(run, name));
});

describe('from a page whose policy is taken away', () => {
  const run = attackedOnce(everything, { head: '' });
  test.each(forPages)('[C03 B broken] %s reaches somebody', (name) => expectReached(run, name));
  test.each(forWorkers)('[C04 B broken] %s reaches somebody', (name) => expectReached(run, name));
});

describe('in a browser that does not know of trusted types', () => {
  const untrusting = planted(policy, "; require-trusted-types-for 'script'; trusted-types 'none'", '');
  // A blob would have to be allowed by name.
  const { 'a worker made in the page': _, ...fromFiles } = workerAttacks;
  const run = attackedOnce(fromFiles, { head: untrusting });
  const unsaid = attackedOnce(fromFiles, { head: planted(untrusting, "worker-src 'none'; ", '') });
  test.each(Object.keys(fromFiles))('[C04 B] %s reaches nobody', (name) => expectBlocked(run, name));
  test.each(Object.keys(fromFiles))('[C04 B broken] %s of which the policy does not speak reaches somebody', (name) =>
    expectReached(unsaid, name),
  );
});

describe.skipIf(!hasNginx)('from a page under the policy of a header', () => {
  const run = attackedOnce(everything, { head: '', ...(nginx && { start: nginx.serve }) });
  test.each(forPages)('[C03 H] %s reaches nobody', (name) => expectBlocked(run, name));
  test.each(forWorkers)('[C04 H] %s reaches nobody', (name) => expectBlocked(run, name));
});

describe.skipIf(!hasNginx)('from a page that the header was forgotten for', () => {
  const target = { head: '', changes: withoutPolicy, ...(nginx && { start: nginx.serve }) };
  const run = attackedOnce(everything, target);
  test.each(forPages)('[C03 H broken] %s reaches somebody', (name) => expectReached(run, name));
  test.each(forWorkers)('[C04 H broken] %s reaches somebody', (name) => expectReached(run, name));

  // A worker takes the policy of its own file, whatever page it is started from.
  const { 'a worker made in the page': _, ...fromFiles } = workerAttacks;
  const ofAssets = attackedOnce(fromFiles, { ...target, workers: 'assets' });
  test.each(Object.keys(fromFiles))('[C04 H] %s whose file has a policy of its own reaches nobody', (name) =>
    expectBlocked(ofAssets, name),
  );
});

describe('no policy stops', () => {
  const run = attackedOnce(leaks, { head: policy });
  test.each(['leaving the page', 'another window'])('[C03 B] %s: somebody is asked', (name) =>
    expectReached(run, name),
  );
  test('[C03 B] a connection ahead: it is opened, and nothing is said on it', () => {
    expect(run.reached('a connection ahead')?.asked).toBe(0);
    expect(run.reached('a connection ahead')?.connections).toBeGreaterThan(0);
  });
  test('[C03 B] a call from browser to browser: packets are sent', async () =>
    expect(await packetsSent({ head: policy })).toBeGreaterThan(0));
});
