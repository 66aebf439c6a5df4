import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, isRunnableDevEnvironment, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import type { DataFile } from './data.ts';
import type { Drawn } from './documents.tsx';
import { policyLine } from './policy.ts';
import { preloadsOf } from './preloads.ts';

/** What runs our modules through a Vite server: the same code that the browser will run. */
function runnerOf({ environments: { ssr } }: ViteDevServer) {
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('the Vite server cannot run the code of the pages');
  return ssr.runner;
}

/** Draws the documents. */
async function drawWith(server: ViteDevServer): Promise<readonly Drawn[]> {
  const { documents } = await runnerOf(server).import<typeof import('./documents.tsx')>('/src/build/documents.tsx');
  return documents();
}

/** Writes the open data. */
async function dataWith(server: ViteDevServer): Promise<readonly DataFile[]> {
  const { dataFiles } = await runnerOf(server).import<typeof import('./data.ts')>('/src/build/data.ts');
  return dataFiles();
}

const filled = (template: string, { language, page }: Drawn, head: string): string =>
  template
    .replace('<html lang="en"', () => `<html lang="${language}"`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page);

/** Writes one HTML file an address when the site is built, and draws the same documents while it is developed. */
export function prerender(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'firm-ground:prerender',

    configResolved(resolved) {
      config = resolved;
    },

    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
            const drawn = await drawWith(server);
            const found = drawn.find((each) => each.path === path) ?? drawn.find(({ file }) => file === '404.html');
            if (found === undefined) return next();
            const template = await readFile(join(config.root, 'index.html'), 'utf8');
            response.statusCode = found.path === path ? 200 : 404;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml(path, filled(template, found, found.head)));
          } catch (error) {
            next(error);
          }
        });
      };
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = bundle['index.html'];
        if (template?.type !== 'asset') this.error('the build has no index.html');
        const text = String(template.source);
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        delete bundle['index.html'];

        const server = await createServer({
          configFile: config.configFile ?? false,
          base: config.base,
          mode: config.mode,
          appType: 'custom',
          logLevel: 'error',
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          optimizeDeps: { noDiscovery: true },
        });
        try {
          for (const { file, text } of await dataWith(server)) {
            this.emitFile({ type: 'asset', fileName: file, source: text });
          }
          for (const each of await drawWith(server)) {
            const preloads = each.place ? preloadsOf(each.place, chunks) : [];
            const lines = preloads.map((name) => `<link rel="modulepreload" crossorigin href="${config.base}${name}">`);
            const source = filled(text, each, `${policyLine}\n    ${each.head}`);
            // After the stylesheet, which is wanted first.
            const complete = source.replace('</head>', () =>
              [...lines.map((line) => `  ${line}`), '</head>'].join('\n  '),
            );
            this.emitFile({ type: 'asset', fileName: each.file, source: complete });
          }
        } finally {
          await server.close();
        }
      },
    },
  };
}
