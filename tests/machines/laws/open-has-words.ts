import { readLocales } from '#src/words/files.ts';
import type { Texts } from '#src/words/i18n.ts';
import type { Law } from './law.ts';
import { foundAt, shown } from './law.ts';

const locales = readLocales('locales');
const nested = (texts: Texts | string | undefined, key: string) => (typeof texts === 'object' ? texts[key] : undefined);

/** A line without words would be an empty one on the page. A flow that has no words at all, as those of tests, is not looked at. */
export const openHasWords: Law = {
  says: 'whatever might hold has its “if” in both languages',
  broken: ({ findings: { flow }, groups, apart }) =>
    groups.flatMap((group) => {
      const proof = apart(group);
      const told = new Set<string>();
      return proof.ends.flatMap(({ place }) =>
        foundAt(proof, place).flatMap(({ id, sure }) => {
          if (sure || told.has(id)) return [];
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
    }),
};
