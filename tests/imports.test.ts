import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#src/commands/child.mjs';
import { importsOf, type Source, sourceOf, sourcesIn } from './sources.ts';

const sources = ['law', 'machines', 'src'].flatMap(sourcesIn);
const inside = (path: string, ...folders: readonly string[]) => folders.some((folder) => path.startsWith(`${folder}/`));
const isPackage = (to: string, ...names: readonly string[]) =>
  names.some((name) => to === name || to.startsWith(`${name}/`));

/** One line a forbidden import: the file and what it imports. */
const importsWhere = (files: readonly Source[], forbidden: (path: string, to: string) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((to) => forbidden(file.path, to))
      .map((to) => `${file.path} imports ${to}`),
  );

const ours = ['law', 'machines', 'src', 'locales', 'tests'];
const lawAlone = (path: string, to: string) => inside(path, 'law') && inside(to, ...ours) && !inside(to, 'law');
const machinesOnLaw = (path: string, to: string) =>
  inside(path, 'machines') && inside(to, ...ours) && !inside(to, 'law', 'machines');
const noTests = (_: string, to: string) => inside(to, 'tests');
const reactInSrc = (path: string, to: string) =>
  !inside(path, 'src') && isPackage(to, 'react', 'react-dom', 'i18next', 'react-i18next', '@xstate/react');
const xstateInEngine = (path: string, to: string) => !inside(path, 'machines/engine') && isPackage(to, 'xstate');
const visitAlone = (path: string, to: string) => path !== 'src/flow/use-visit.ts' && isPackage(to, '@xstate/react');
// The build draws its page; no other page of ours knows of it.
const intakeAlone = (path: string, to: string) => !inside(path, 'src/intake', 'src/build') && inside(to, 'src/intake');
const keysInVault = (path: string, to: string) =>
  !inside(path, 'src/intake/vault') && (to.startsWith('@noble/') || to.startsWith('@scure/'));
/** A file that goes out or comes in is read in one place, which bounds it. */
const filesInCarry = (path: string, to: string) => !inside(path, 'src/intake/carry') && isPackage(to, 'age-encryption');
const byName = (_: string, to: string) => inside(to, ...ours) && !/\.(tsx?|mjs|json|css)(\?worker-text)?$/.test(to);

/** A folder with what is below it, `src/flow` or `machines/engine`; a file that stands in no such folder is a room of its own. */
const roomOf = (path: string) => (inside(path, 'law') ? 'law' : path.split('/').slice(0, 2).join('/'));

/** Rooms that lead back to themselves, each with the way round. */
function circles(files: readonly Source[]): readonly string[] {
  const doors = new Map<string, Set<string>>();
  for (const file of files) {
    const from = roomOf(file.path);
    const to = importsOf(file)
      .filter((path) => inside(path, ...ours))
      .map(roomOf);
    doors.set(from, new Set([...(doors.get(from) ?? []), ...to.filter((room) => room !== from)]));
  }
  const wayBack = (to: string, way: readonly string[], seen: Set<string>): readonly string[] | undefined => {
    const here = way.at(-1) ?? to;
    for (const next of doors.get(here) ?? []) {
      if (next === to) return [...way, to];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = wayBack(to, [...way, next], seen);
      if (found) return found;
    }
    return undefined;
  };
  return [...doors.keys()].flatMap((room) => wayBack(room, [room], new Set())?.join(' → ') ?? []);
}

// `build` and `commands` run on the machine of whoever builds the site, never in a reader's browser.
const forReaders = ({ path }: Source) => !inside(path, 'src/build', 'src/commands');
const storageOrNetwork =
  /\b(localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore|fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource)\b/;
const anyStorageOrNetwork = new RegExp(storageOrNetwork, 'g');
const theTime = /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)/;
const longest = 250;

/** One line a file in whose code the pattern is found. */
const using = (files: readonly Source[], pattern: RegExp) =>
  files.flatMap(({ path, code }) => {
    const [found] = pattern.exec(code) ?? [];
    return found ? [`${path} uses ${found}`] : [];
  });
const tooLong = (files: readonly Source[]) =>
  files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > longest ? [`${path} has ${lines} lines`] : [];
  });
const withClock = (files: readonly Source[]) => files.filter(({ path }) => path !== 'src/clock.ts');

describe('the project', () => {
  test('has code in each of its layers', () => {
    for (const folder of ['law', 'machines', 'src'])
      expect(sources.filter(({ path }) => inside(path, folder)).length).toBeGreaterThan(5);
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(200);
  });

  test.each([
    ['law imports nothing of ours', lawAlone],
    ['machines import law only', machinesOnLaw],
    ['nothing that ships imports a test', noTests],
    ['React and i18next stay in src', reactInSrc],
    ['XState stays in the engine', xstateInEngine],
    ['only the visit joins XState and React', visitAlone],
    ['an import of ours names its file with the ending', byName],
  ])('%s', (_, forbidden) => {
    expect(importsWhere(sources, forbidden)).toEqual([]);
  });

  test('locales are data, nothing else', () => {
    const names = readdirSync(join(root, 'locales'), { recursive: true, withFileTypes: true });
    expect(names.filter((entry) => entry.isFile() && !entry.name.endsWith('.json')).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('no folder leads back to itself', () => {
    expect(circles(sources)).toEqual([]);
  });

  test('nothing that a reader runs stores or sends, but for what keeps cases', () => {
    const each = sources.filter(forReaders).map(({ path, code }) => [path, ...(code.match(anyStorageOrNetwork) ?? [])]);
    const uses = each.filter(([, found]) => found).map(([path, ...found]) => [path, [...new Set(found)]]);
    expect(uses).toEqual([
      ['src/intake/keys/own-keys.ts', ['localStorage']],
      ['src/intake/vault/store.ts', ['indexedDB']],
      ['src/intake/vault/witness.ts', ['localStorage']],
    ]);
  });

  test('nothing outside the workspace imports what is in it, and only its vault makes keys', () => {
    expect(importsWhere(sources, intakeAlone)).toEqual([]);
    expect(importsWhere(sources, keysInVault)).toEqual([]);
    expect(importsWhere(sources, filesInCarry)).toEqual([]);
  });

  test('only the clock knows what time it is', () => {
    expect(using(withClock(sources), theTime)).toEqual([]);
    expect(using(sources, theTime)).toEqual(['src/clock.ts uses Date.now']);
  });

  // Pages beside the flows are drawn when the site is built.
  test('asks of a phone nothing that one with iOS 15 lacks', () => {
    const sent = sources.filter(
      ({ path }) => !inside(path, 'src/build', 'src/commands', 'src/beside', 'machines/engine/proof'),
    );
    const newer = /(?<!\bv)\.(?:toSorted|toReversed|toSpliced|groupBy|union|intersection|difference)\(/;
    // A schema of valibot is joined by a function of the same name.
    expect(newer.test('ends.toSorted(byDay)')).toBe(true);
    expect([newer.test('some.union(others)'), newer.test('v.union([one, two])')]).toEqual([true, false]);
    expect(sent.filter(({ code }) => newer.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('a file has one idea: 250 lines at most', () => {
    expect(tooLong(sources)).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  test.each([
    [lawAlone, 'law/time.ts', "import { now } from '#src/clock.ts';"],
    [lawAlone, 'law/time.ts', "import type { Answer } from '../machines/engine/question.ts';"],
    [machinesOnLaw, 'machines/shared.ts', "const words = await import('#locales/en/ui.json');"],
    [noTests, 'src/clock.ts', "export { now } from '../tests/now.ts';"],
    [reactInSrc, 'machines/steps.ts', "import { useState } from 'react';"],
    [reactInSrc, 'law/time.ts', "import 'i18next';"],
    [xstateInEngine, 'src/flow/Choice.tsx', "import { assign } from 'xstate';"],
    [visitAlone, 'src/result/Why.tsx', "import { useSelector } from '@xstate/react';"],
    [intakeAlone, 'src/result/Why.tsx', "import { openVault } from '#src/intake/vault/vault.ts';"],
    [keysInVault, 'src/intake/List.tsx', "import { argon2id } from '@noble/hashes/argon2.js';"],
    [filesInCarry, 'src/intake/screens/CaseList.tsx', "import { Decrypter } from 'age-encryption';"],
    [byName, 'src/result/Why.tsx', "import { date } from '#src/words/format';"],
  ])('%o in %s', (forbidden, path, text) => {
    const file = sourceOf(path, text);
    expect(importsWhere([file], forbidden)).toEqual([`${path} imports ${importsOf(file)[0]}`]);
  });

  test('a way round through three folders', () => {
    const files = [
      sourceOf('src/flow/a.ts', "import '#src/result/b.ts';"),
      sourceOf('src/result/b.ts', "import type { C } from '../words/c.ts';"),
      sourceOf('src/words/c.ts', "import { a } from '#src/flow/a.ts';"),
      sourceOf('src/look/d.ts', "import '#src/flow/a.ts';"),
    ];
    expect(circles(files)).toContain('src/flow → src/result → src/words → src/flow');
    expect(circles(files)).toHaveLength(3);
  });

  test.each([
    'localStorage.setItem("a", "b")',
    'document.cookie = "a"',
    'await fetch("/a")',
    'navigator.sendBeacon("/a")',
    'new WebSocket("/a")',
  ])('%s', (code) => {
    expect(using([sourceOf('src/flow/a.ts', code)], storageOrNetwork)).toHaveLength(1);
    expect(using([sourceOf('src/flow/a.ts', `// ${code}`)], storageOrNetwork)).toEqual([]);
  });

  test.each(['new Date()', 'new Date( ).getTime()', 'Date.now()'])('%s', (code) => {
    expect(using([sourceOf('law/time.ts', `const at = ${code};`)], theTime)).toHaveLength(1);
    expect(using([sourceOf('law/time.ts', 'const at = new Date(0);')], theTime)).toEqual([]);
  });

  test('a file of 251 lines', () => {
    expect(tooLong([sourceOf('law/a.ts', 'export {};\n'.repeat(251))])).toEqual(['law/a.ts has 251 lines']);
    expect(tooLong([sourceOf('law/a.ts', 'export {};\n'.repeat(250))])).toEqual([]);
  });
});
