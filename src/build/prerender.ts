import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, isRunnableDevEnvironment, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { assemble } from './assemble.ts';
import type { Drawn } from './documents.tsx';
import { filled, inDevelopment } from './fill.ts';
import { neutralInDevelopment } from './neutral.ts';
import type { SiteFile } from './site-file.ts';
import { weigh } from './weigh.ts';

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

/** Writes the open data, and for search engines the list of pages. */
async function dataWith(server: ViteDevServer): Promise<readonly SiteFile[]> {
  const { dataFiles } = await runnerOf(server).import<typeof import('./data.ts')>('/src/build/data.ts');
  const { sitemap } = await runnerOf(server).import<typeof import('./sitemap.ts')>('/src/build/sitemap.ts');
  return [...(await dataFiles()), ...sitemap()];
}

/** Writes one HTML file an address when the site is built, and draws the same documents while it is developed. */
export function prerender(): Plugin {
  let config: ResolvedConfig;
  const skeleton = () => readFile(join(config.root, 'index.html'), 'utf8');
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
            if (path === `${config.base}x/`) return response.end(neutralInDevelopment(config.base).text);
            const drawn = await drawWith(server);
            const found = drawn.find((each) => each.path === path) ?? drawn.find(({ file }) => file === '404.html');
            if (found === undefined) return next();
            response.statusCode = found.path === path ? 200 : 404;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            const text = filled(await skeleton(), found, inDevelopment(found, config.base));
            response.end(await server.transformIndexHtml(path, text));
          } catch (error) {
            next(error);
          }
        });
      };
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
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
          const { documents, neutral, forHosts, loads } = await assemble(
            await skeleton(),
            await drawWith(server),
            bundle,
            config.base,
          );
          for (const { file, text } of [...documents, neutral, ...forHosts])
            this.emitFile({ type: 'asset', fileName: file, source: text });
          const { table, tooLarge } = weigh(loads);
          config.logger.info(`\n${table}\n`);
          if (tooLarge.length > 0) this.error(`too large (src/build/budgets.ts):\n${tooLarge.join('\n')}`);
        } finally {
          await server.close();
        }
      },
    },
  };
}
