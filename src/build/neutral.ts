import { exitAddress } from '../../site.config.ts';
import { policyLine } from './policy.ts';
import type { SiteFile } from './site-file.ts';

/** The page behind the exit, `x/`, with its policy and its script: it names nothing, and its script leads on to the outside page. */
const page = (policy: string, script: string): SiteFile => ({
  file: 'x/index.html',
  text: `<!doctype html>
<html lang="en">
  <head>
    ${policy}
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="x-dns-prefetch-control" content="off">
    <meta name="robots" content="noindex">
    <title>…</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <a href="${exitAddress()}" rel="noreferrer">…</a>
    ${script}
  </body>
</html>
`,
});

/** As it is built, with the code of its script (src/early/onward.ts) inside it. */
export const neutralPage = (onward: string): SiteFile =>
  page(policyLine({ scripts: [onward], styles: [] }), `<script>${onward}</script>`);

/** While the site is developed its script is a file. */
export const neutralInDevelopment = (base: string): SiteFile =>
  page('', `<script type="module" src="${base}src/early/onward.ts"></script>`);
