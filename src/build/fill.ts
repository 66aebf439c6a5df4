import type { Drawn } from './documents.tsx';

/** What a document is given beyond what was drawn: the first lines of its head, the last ones, and those at its end. */
export type Around = { readonly first: string; readonly styles: string; readonly end: string };

/**
 * How a document's text is written. A host may not say it, and a browser looks for it in the first 1024 bytes: it stands
 * between the policy and the first script.
 */
export const charset = '<meta charset="utf-8">';

/** The skeleton (index.html) filled with a document. */
export function filled(
  skeleton: string,
  { language, head, page, after }: Drawn,
  { first, styles, end }: Around,
): string {
  const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n    ');
  return skeleton
    .replace('<html lang="en"', () => `<html lang="${language}"`)
    .replace('<!--head-->', () => lines(first, head, styles))
    .replace('<!--page-->', () => page)
    .replace('<!--end-->', () => lines(end, after));
}

/** While the site is developed styles and scripts are files, and no policy forbids what the server adds. */
export function inDevelopment({ look, script, room = false }: Drawn, base: string): Around {
  const sheets = look === 'first-question' && !room ? [look, 'rest'] : [look];
  const styles = sheets.map((name) => `<link rel="stylesheet" href="${base}src/look/${name}.css">`);
  const later =
    look === 'first-home'
      ? ` data-styles="${['in-place', 'rest'].map((name) => `${base}src/look/${name}.css`).join(' ')}"`
      : '';
  const files = room ? ['src/intake/main.tsx', 'src/intake/room.css'] : ['src/main.tsx'];
  return {
    first: `${charset}<script type="module" src="${base}src/early/leave.ts"></script>`,
    styles: styles.join(''),
    end: script
      ? `<script type="module" src="${base}src/early/${script}.ts" data-files="${files.map((file) => base + file).join(' ')}"${later}></script>`
      : '',
  };
}
