import { describe, expect, test } from 'vitest';
import type { Answers } from '#machines/engine/question.ts';
import { letterIds } from '#machines/letter-ids.ts';
import { type LetterLine, notSent } from '#machines/letters.ts';
import { linesOf, warningsOf } from '#machines/lines-asked.ts';

/** The lines that say whom a paper is about, and those that say to whom it goes. */
const naming: readonly LetterLine[] = ['about', 'pupil'];
const isTo = (line: LetterLine) => /^to[A-Z]/.test(line);

/** Somebody who asks about a person, somebody who asks about nobody, and somebody who did not say. */
const asking: readonly Answers[] = [{ about: 'me' }, { about: 'general' }, {}];

describe.each(letterIds)('%s', (id) => {
  test.each(asking)('for %j warns that it names a person where it does, and only there', (said) => {
    const names = linesOf(id, said).some((line) => naming.includes(line));
    // A federal office can be ICE itself, and that is told whomever it names.
    if (id === 'foia') expect(warningsOf(id, said)[0]).toBe('toIce');
    else expect(warningsOf(id, said).some((warning) => warning === 'names' || warning === 'signsSelf')).toBe(names);
  });

  test('says that a number tells who it is about, where it has one and no name', () => {
    const numbered = linesOf(id, {}).includes('number') && !linesOf(id, {}).includes('about');
    expect(warningsOf(id, {}).includes('numbers')).toBe(numbered);
  });

  test('has a day, and goes to somebody unless it is sent to nobody', () => {
    expect(linesOf(id, {})).toContain('dated');
    expect(linesOf(id, {}).some(isTo)).toBe(id !== notSent);
  });

  test('tells who sends it where the answer goes', () => {
    if (id === notSent) return;
    const answers: readonly LetterLine[] = ['answerTo', 'answerPerson', 'sendTo', 'inWriting'];
    expect(linesOf(id, {}).some((line) => answers.includes(line))).toBe(true);
  });

  test('forbids nobody’s own name where the law wants it, nor asks a school’s parent to let someone else send it', () => {
    expect(warningsOf(id, {}).includes('noStatus') && warningsOf(id, {}).includes('signsSelf')).toBe(false);
  });
});
