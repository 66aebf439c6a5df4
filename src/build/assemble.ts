import type { Rolldown } from 'vite';
import { mostRequests } from './budgets.ts';
import type { Drawn } from './documents.tsx';
import { charset, filled } from './fill.ts';
import { hostFiles } from './hosts.ts';
import { type InlineName, inlineNames, inlineScript } from './inline.ts';
import { neutralPage } from './neutral.ts';
import { policyLine } from './policy.ts';
import type { SiteFile } from './site-file.ts';
import { type Load, loadsOf } from './weigh.ts';

type Bundle = Rolldown.OutputBundle;
/** A file that a page fetches: its name below the built site, and its text. */
export type Fetched = { readonly name: string; readonly fileName: string; readonly text: string };
/** A document as it is written: its name below the built site, its text, the styles inside it, and what it fetches. */
export type Written = Pick<Drawn, 'file' | 'look' | 'room'> & {
  readonly text: string;
  readonly styles: string;
  readonly fetched: readonly Fetched[];
};

/** Puts the documents together from what was drawn and what was bundled, and what hosts are told of them; the first styles leave the bundle for the documents. */
export async function assemble(
  skeleton: string,
  drawn: readonly Drawn[],
  bundle: Bundle,
  base: string,
): Promise<{
  readonly documents: readonly Written[];
  readonly neutral: SiteFile;
  readonly forHosts: readonly SiteFile[];
  readonly loads: readonly Load[];
}> {
  const codes: ReadonlyMap<InlineName, string> = new Map(
    await Promise.all(inlineNames.map(async (name) => [name, await inlineScript(name, base)] as const)),
  );
  const looks = {
    'first-home': stylesIn(bundle, 'first-home'),
    'first-question': stylesIn(bundle, 'first-question'),
    reading: stylesIn(bundle, 'reading'),
  };
  for (const { fileName } of Object.values(looks)) delete bundle[fileName];
  const [inPlace, rest, ofRoom] = [stylesIn(bundle, 'in-place'), stylesIn(bundle, 'rest'), stylesIn(bundle, 'room')];

  const [leave = '', onward = ''] = [codes.get('leave'), codes.get('onward')];
  const documents = drawn.map((each): Written => {
    const { file, look, script, pieces, room = false } = each;
    const [first, ...others] = pieces.map((name) => pieceIn(bundle, name));
    // The room's own styles have the rest in them.
    const sheets = room ? [ofRoom] : look === 'first-question' ? [rest] : [];
    const fetched = [...(first ? [first] : []), ...sheets, ...others];
    const styles = looks[look].text;
    const code = script && codes.get(script);
    const files = listed('files', fetched, base);
    // On the home page a flow opens in place; its styles are fetched by themselves, last.
    const later = look === 'first-home' && first ? listed('styles', [inPlace, rest], base) : '';
    const text = filled(skeleton, each, {
      // The way out stands before all that could break or be slow.
      first: [
        policyLine({ scripts: code ? [leave, code] : [leave], styles: [styles], room }),
        charset,
        `<script>${leave}</script>`,
      ].join('\n    '),
      styles: `<style>${styles}</style>`,
      end: code ? `<script${files}${later}>${code}</script>` : '',
    });
    return { file, look, room, text, styles, fetched };
  });
  for (const { file, fetched } of documents) {
    if (fetched.length >= mostRequests)
      throw new Error(`${file} asks for ${fetched.length} files; with itself ${mostRequests} are the limit`);
  }
  const inline = { scripts: [...codes.values()], styles: Object.values(looks).map(({ text }) => text) };
  const takeaway: Load = { name: 'takeaway', budget: 'takeaway', texts: [pieceIn(bundle, 'takeaway').text] };
  // Fetched by the room when it is there: they can lean on it.
  const ofTheRoom = (['one-case', 'desk'] as const).map(
    (name): Load => ({ name, budget: name, texts: [pieceIn(bundle, name, ['core', 'intake']).text] }),
  );
  return {
    documents,
    neutral: neutralPage(onward),
    forHosts: hostFiles(inline, base),
    loads: [...loadsOf(documents), takeaway, ...ofTheRoom],
  };
}

/** The addresses of files as an attribute of a document's script; nothing where there are none. */
const listed = (name: string, files: readonly Fetched[], base: string): string =>
  files.length === 0 ? '' : ` data-${name}="${files.map(({ fileName }) => base + fileName).join(' ')}"`;

/** The bundled styles of a file in `src/look`. */
function stylesIn(bundle: Bundle, name: string): Fetched {
  const found = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(`${name}.css`));
  if (found?.type !== 'asset') throw new Error(`the build has no styles ${name}`);
  return { name: `${name}.css`, fileName: found.fileName, text: String(found.source).trim() };
}

/** A piece of script; it imports only what is there before it, so that nothing is asked for late. */
function pieceIn(bundle: Bundle, name: string, there: readonly string[] = ['core']): Fetched {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const found = chunks.find((chunk) => chunk.name === name);
  if (!found) throw new Error(`the build has no piece ${name}`);
  const nameOf = (file: string) => chunks.find(({ fileName }) => fileName === file)?.name ?? file;
  const late = found.imports.filter((file) => !there.includes(nameOf(file)));
  if (late.length > 0)
    throw new Error(`${name} imports ${late.join(' and ')}: only ${there.join(' and ')} are fetched in time`);
  return { name, fileName: found.fileName, text: found.code };
}
