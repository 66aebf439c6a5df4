import type { Plugin } from 'vite';

const inLanguage = /\/src\/pieces\/\w+-(\w+)\.ts$|\?in=(\w+)$/;
const ofPiece =
  /\/machines\/(?!engine\/)[\w-]+\/.+\.ts$|\/law\/(sheriffs|sharing(\/[\w-]+)?)\.ts$|\/src\/(deadlines|home|spellings)\/.+\.tsx?$/;

const inRoom = /\/src\/intake\//;
/** What the room has a copy of, so that it fetches nothing of what can be taken away from a result. */
const alsoInRoom = /\/src\/(copy-text|save-file)\.ts$/;

/**
 * Gives the pieces of each language (src/pieces) a copy of their flow or page, so that it and its words are one file on
 * the wire; without it the modules that two languages share would become a third.
 */
export function copies(): Plugin {
  return {
    name: 'firm-ground:copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [, inPiece, inCopy] = inLanguage.exec(importer ?? '') ?? [];
      const place = inRoom.test(importer ?? '') ? 'room' : (inPiece ?? inCopy);
      if (importer === undefined || place === undefined) return null;
      const found = await this.resolve(source, importer.replace(/\?.*$/, ''), { skipSelf: true });
      const copied = place === 'room' ? alsoInRoom : ofPiece;
      return found && copied.test(found.id) ? { ...found, id: `${found.id}?in=${place}` } : found;
    },
  };
}

/** What is fetched when nothing else is to do: what can be taken away from a result, in any language. */
const takenAway =
  /\/src\/(pieces\/takeaway\.ts|(letters|calendar|hand-off)\/.+|(copy-text|save-file|typed)\.ts)$|\/machines\/(letters|lines-asked|parties)\.ts$|\/node_modules\/(docx|fflate|nanoid|ical-generator)\//;

/** The room where helpers keep cases, and what makes its keys: in a file that only its own page fetches. */
const ofRoom = /\/src\/intake\/|\/node_modules\/(@noble|@scure|age-encryption|valibot)\//;

/** Whether a module belongs into the core: all but the pieces and the room, what only they are made of, and styles. */
export const isInCore = (id: string): boolean =>
  !inLanguage.test(id) && !takenAway.test(id) && !ofRoom.test(id) && !/\/locales\/.+\.json(\?|$)|\.css$/.test(id);
