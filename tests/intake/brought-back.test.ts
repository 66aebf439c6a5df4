import { expect, test } from 'vitest';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { linesOf } from '#src/hand-off/lines.ts';
import { type CaseFile, newCase } from '#src/intake/cases/case-file.ts';
import { begun, broughtBack, marked, noted, overruled, restarted, walkIn, withWalk } from '#src/intake/walk/changes.ts';
import { settled } from '#src/intake/walk/settled.ts';
import { pageWords } from '#src/words/page-words.ts';
import { heldBefore, now, words } from '../hand-off/people.ts';

const follow = (was: CaseFile, is: CaseFile) =>
  settled(
    was,
    is,
    now,
    () => detainerFindings,
    (flow) => ({ linesOf, words: pageWords(words, 'en', flow) }),
  );

test('a guide that was begun once more by mistake has its result again, and nothing is lost that came meanwhile', () => {
  const empty = begun(newCase(now), 'detainer');
  const answered = withWalk(empty, 'detainer', { answers: heldBefore });
  const file = follow(empty, overruled(marked(answered, 'detainer', 'who', 'seen'), 'detainer', 'held', 'It is over.'));
  const walk = walkIn(file, 'detainer');
  const old = { on: { on: '2026-11-20', at: '10:00' }, said: heldBefore, lines: [['old', 'As it was.']] } as const;
  const anew = withWalk(follow(file, restarted(file, 'detainer')), 'detainer', { before: [old] });
  const back = follow(anew, broughtBack(noted(anew, 'detainer', 'who', 'Meanwhile'), 'detainer', walk));
  expect(walkIn(back, 'detainer')).toEqual({ ...walk, notes: { who: 'Meanwhile' }, before: [old] });
});
