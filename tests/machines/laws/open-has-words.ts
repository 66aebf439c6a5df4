import { compose } from '#machines/engine/result.ts';
import { readLocales } from '#src/words/files.ts';
import type { Texts } from '#src/words/i18n.ts';
import type { Law } from './law.ts';
import { foundAt, idsOf, shown } from './law.ts';

const locales = readLocales('locales');
const nested = (texts: Texts | string | undefined, key: string) => (typeof texts === 'object' ? texts[key] : undefined);

/** A line without words would be an empty one on the page. A flow that has no words at all, as those of tests, is not looked at. */
export const openHasWords: Law = {
  says: 'whatever might hold has its “if” in both languages',
  broken: ({ findings, groups, apart, over }) => {
    const { flow } = findings;
    const isShort = (id: string) => findings.rules[id]?.short === true;
    // Of the short ones only those before the sure one are told, so they are looked at together.
    const proofs = [
      over(idsOf(findings, ({ short }) => short === true)),
      ...groups.map((group) => apart(group.filter((id) => !isShort(id)))),
    ];
    return proofs.flatMap((proof) => {
      const told = new Set<string>();
      return proof.ends.flatMap(({ place }) =>
        compose(foundAt(proof, place))
          .open.flatMap(({ found }) => found)
          .flatMap(({ id }) => {
            if (told.has(id)) return [];
            told.add(id);
            return (['en', 'es'] as const).flatMap((language) => {
              const words = locales[language][flow.id];
              const text = nested(nested(nested(words, 'findings'), id), 'ifUnsure');
              return words === undefined || text !== undefined
                ? []
                : [shown(proof, place.said, `“${id}” might hold, and has no “if” in ${language}`)];
            });
          }),
      );
    });
  },
};
