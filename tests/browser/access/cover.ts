/** A few of these things in which every trait that any of them has is met: always the one with the most that is not met yet. */
export function fewest<Thing>(
  things: readonly Thing[],
  traitsOf: (thing: Thing) => readonly string[],
): readonly Thing[] {
  const unmet = new Set(things.flatMap(traitsOf));
  const chosen: Thing[] = [];
  while (unmet.size > 0) {
    const gain = (thing: Thing) => new Set(traitsOf(thing).filter((trait) => unmet.has(trait))).size;
    const best = things.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    for (const trait of traitsOf(best)) unmet.delete(trait);
  }
  return chosen;
}
