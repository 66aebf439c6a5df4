import { describe, expect, test } from 'vitest';
import { most, reasons, type Spelling, spellings } from '#src/spellings/spellings.ts';

/** Numbers that are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const pieces = [
  'María',
  'José',
  'Ángeles',
  'Núñez',
  'Ñúñez',
  'Pérez',
  'García',
  'Güell',
  'O’Neil',
  "D'Angelo",
  'Xóchitl',
  'Ixchel',
  'de',
  'del',
  'la',
  'los',
  'y',
  'O',
  'Иванова',
  '李',
  'नाज़',
  'محمد',
  '-',
  '—',
  '.',
  '7',
  '',
] as const;
const gaps = [' ', '  ', '-', ' - ', '\t'] as const;
const any = <Item>(items: readonly [Item, ...Item[]], below: (many: number) => number): Item =>
  items[below(items.length)] ?? items[0];

/** Something that somebody might type into a field for names. */
function typed(below: (many: number) => number): string {
  const words = Array.from({ length: below(6) }, () => `${any(pieces, below)}${any(gaps, below)}`);
  return words.join('');
}

/** Letters without marks or case: what a spelling is compared by. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const lettersOf = (text: string): readonly string[] => bare(text).match(/\p{L}/gu) ?? [];

/** Whether all letters of one are among those of the other, each as often. */
function within(part: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  return part.every((letter) => {
    const at = left.indexOf(letter);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}
const named = (list: readonly Spelling[]) =>
  Object.fromEntries(list.map(({ why, given, family }) => [why, [given, family]]));

describe('whatever is typed', () => {
  const below = numbers(20_261_126);
  const runs = Array.from({ length: 2000 }, () => [typed(below), typed(below)] as const);

  test('there are at most eight spellings, and none twice', () => {
    for (const [given, family] of runs) {
      const list = spellings(given, family);
      expect(list.length, `${given}|${family}`).toBeLessThanOrEqual(most);
      const keys = list.map((one) => `${one.given}|${one.family}`.toLowerCase());
      expect(keys, `${given}|${family}`).toEqual([...new Set(keys)]);
      expect(new Set(list.map(({ why }) => why)).size).toBe(list.length);
    }
  });

  test('each is made of what was typed alone, and has both names', () => {
    for (const [given, family] of runs)
      for (const one of spellings(given, family)) {
        const letters = lettersOf(`${one.given}${one.family}`);
        expect(within(letters, lettersOf(`${given}${family}`)), JSON.stringify([given, family, one])).toBe(true);
        expect(one.given.trim(), JSON.stringify([given, family, one])).toBe(one.given);
        expect(lettersOf(one.given).length && lettersOf(one.family).length).toBeGreaterThan(0);
      }
  });

  test('the best comes first, and the same is said every time', () => {
    for (const [given, family] of runs) {
      const list = spellings(given, family);
      const places = list.map(({ why }) => reasons.indexOf(why));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      if (list.length > 0) expect(list[0]?.why).toBe('plain');
      expect(spellings(given, family)).toEqual(list);
    }
  });

  test('there are none exactly where a name has no letter', () => {
    for (const [given, family] of runs)
      expect(spellings(given, family).length > 0, `${given}|${family}`).toBe(
        lettersOf(given).length > 0 && lettersOf(family).length > 0,
      );
  });

  test('letters composed and taken apart are the same', () => {
    for (const [given, family] of runs)
      expect(spellings(given.normalize('NFD'), family.normalize('NFD'))).toEqual(spellings(given, family));
  });
});

describe('a name', () => {
  test('with everything: María de los Ángeles Ñúñez de la O Pérez-García', () => {
    const list = spellings('María de los Ángeles', 'Ñúñez de la O Pérez-García');
    expect(named(list)).toEqual({
      plain: ['Maria de los Angeles', 'Nunez de la O Perez Garcia'],
      firstSurname: ['Maria de los Angeles', 'Nunez'],
      hyphen: ['Maria de los Angeles', 'Nunez-de la O-Perez-Garcia'],
      oneGiven: ['Maria', 'Nunez de la O Perez Garcia'],
      secondSurname: ['Maria de los Angeles', 'Garcia'],
      swapped: ['Nunez de la O Perez Garcia', 'Maria de los Angeles'],
      noParticles: ['Maria Angeles', 'Nunez O Perez Garcia'],
      joined: ['Maria de los Angeles', 'NunezdelaOPerezGarcia'],
    });
    expect(list).toHaveLength(most);
  });

  test('of two last names', () => {
    expect(named(spellings('José', 'Pérez García'))).toEqual({
      plain: ['Jose', 'Perez Garcia'],
      firstSurname: ['Jose', 'Perez'],
      hyphen: ['Jose', 'Perez-Garcia'],
      secondSurname: ['Jose', 'Garcia'],
      swapped: ['Perez Garcia', 'Jose'],
      joined: ['Jose', 'PerezGarcia'],
      accents: ['José', 'Pérez García'],
    });
  });

  test('with particles: de la Cruz with them, without them, and drawn together', () => {
    const list = named(spellings('Ana', 'de la Cruz'));
    expect(list.plain).toEqual(['Ana', 'de la Cruz']);
    expect(list.noParticles).toEqual(['Ana', 'Cruz']);
    expect(list.joined).toEqual(['Ana', 'delaCruz']);
    expect(list.firstSurname).toBeUndefined();
    expect(named(spellings('Ana', 'De La Cruz Soto')).particlesJoined).toEqual(['Ana', 'DeLaCruz Soto']);
    expect(named(spellings('Ana', 'del Río Soto')).firstSurname).toEqual(['Ana', 'del Rio']);
  });

  test('of particles alone is kept', () => {
    expect(named(spellings('Ana', 'de la'))).toMatchObject({ plain: ['Ana', 'de la'] });
    expect(named(spellings('Ana', 'Soto de'))).toMatchObject({
      plain: ['Ana', 'Soto de'],
      noParticles: ['Ana', 'Soto'],
    });
  });

  test('with a hyphen is tried with a space too, and as it was typed', () => {
    const list = named(spellings('Ana', 'Soto-Ruiz'));
    expect(list).toMatchObject({ plain: ['Ana', 'Soto Ruiz'], hyphen: ['Ana', 'Soto-Ruiz'] });
    expect(list.accents).toBeUndefined();
  });

  test.each([
    ['áéíóúüñ', 'aeiouun'],
    ['ÁÉÍÓÚÜÑ', 'AEIOUUN'],
    ['àèìòùç', 'aeiouc'],
  ])('of Spanish letters loses its marks: %s is %s', (marked, folded) => {
    expect(spellings(marked, marked)[0]).toMatchObject({ given: folded, family: folded });
    expect(spellings('Ana', marked).at(-1)).toMatchObject({ why: 'accents', family: marked });
  });

  test('of one name each is tried as it is, and in the other order', () => {
    expect(spellings('Ana', 'Soto').map(({ why }) => why)).toEqual(['plain', 'swapped']);
  });

  test('keeps its apostrophe', () => {
    expect(spellings('Sean', "O'Neil")[0]).toMatchObject({ family: "O'Neil" });
    expect(spellings('Sean', 'D’Angelo')[0]).toMatchObject({ family: 'D’Angelo' });
  });

  test.each(['Иванова', '李', 'नाज़', 'محمد', '김'])('in another alphabet is not changed: %s', (name) => {
    expect(spellings(name, name)[0]).toMatchObject({ given: name.normalize('NFC'), family: name.normalize('NFC') });
  });

  test.each([
    ['', ''],
    ['Ana', ''],
    ['', 'Soto'],
    ['  ', '-'],
    ['…', '7'],
  ])('that is not there has no spelling: “%s” “%s”', (given, family) => {
    expect(spellings(given, family)).toEqual([]);
  });

  test('of a hundred thousand letters is still answered at once', () => {
    const long = 'Núñez de la O '.repeat(10_000);
    expect(spellings(long, long)).toHaveLength(most);
  });
});
