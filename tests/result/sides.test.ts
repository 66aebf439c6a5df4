import { describe, expect, test } from 'vitest';
import { type StatementId, statements } from '#law/statements.ts';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { inSides } from '#src/result/sides.ts';

describe('statements side by side', () => {
  test('are those that say otherwise than each other, where the first of them stood', () => {
    expect(inSides(['clock-start', 'hold-48-regulation', 'silence', 'hold-48-form'])).toEqual([
      ['clock-start'],
      ['hold-48-regulation', 'hold-48-form'],
      ['silence'],
    ]);
    expect(inSides(['voces-stage', 'voces-group', 'voces-sheriffs'])).toEqual([
      ['voces-stage'],
      ['voces-group', 'voces-sheriffs'],
    ]);
    expect(inSides(['hold-48-form', 'clock-start'])).toEqual([['hold-48-form'], ['clock-start']]);
  });

  test('lose none and double none, in any finding, and stand beside each other only in disagreement', () => {
    const lists = Object.values(detainerFindings.rules).map(({ says }): readonly StatementId[] => says);
    for (const ids of lists) {
      const groups = inSides(ids);
      expect(groups.flat().toSorted()).toEqual([...new Set(ids)].toSorted());
      for (const group of groups.filter(({ length }) => length > 1))
        for (const id of group) {
          const against: readonly StatementId[] = statements[id].against ?? [];
          expect(
            group.some((other) => against.includes(other)),
            `${id} in ${group}`,
          ).toBe(true);
        }
    }
    expect(lists.some((ids) => inSides(ids).some(({ length }) => length > 1))).toBe(true);
  });
});
