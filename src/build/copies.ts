import type { Plugin, Rolldown } from 'vite';

type ChunkingContext = Rolldown.ChunkingContext;

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
  /\/src\/(pieces\/takeaway\.ts|(letters|calendar|hand-off|hand-sheet)\/.+|(copy-text|save-file|typed)\.ts)$|\/machines\/(letters|lines-asked|parties)\.ts$|\/node_modules\/(docx|fflate|nanoid|ical-generator)\//;

/** The room where helpers keep cases, and what makes its keys: in a file that only its own page fetches. */
const ofRoom = /\/src\/intake\/|\/node_modules\/(@noble|@scure|age-encryption|valibot)\//;

/** What the room fetches once it is there, each a file of its own. */
const laterInRoom = ['/src/intake/one-case.ts', '/src/intake/carry/desk.ts'];

/** The name of what the room begins with, for what its page imports and for what two later files would share; nothing for what one of those has for itself. */
export function pieceOfRoom(id: string, modules: Pick<ChunkingContext, 'getModuleInfo'>): 'intake' | null {
  const found = new Set([id]);
  // What is added meanwhile is gone through too.
  for (const each of found) for (const by of modules.getModuleInfo(each)?.importers ?? []) found.add(by);
  const ids = [...found];
  const later = laterInRoom.filter((name) => ids.some((each) => each.endsWith(name)));
  return later.length === 1 && !ids.some((each) => each.endsWith('/src/intake/main.tsx')) ? null : 'intake';
}

/** Whether a module is the room's, or makes its keys. */
export const isInRoom = (id: string): boolean => ofRoom.test(id) && !id.endsWith('.css');

/** Whether a module belongs into the core: all but the pieces and the room, what only they are made of, and styles. */
export const isInCore = (id: string): boolean =>
  !inLanguage.test(id) && !takenAway.test(id) && !ofRoom.test(id) && !/\/locales\/.+\.json(\?|$)|\.css$/.test(id);
