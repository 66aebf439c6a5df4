import { build, type Plugin } from 'vite';

const suffix = '?worker-text';

/**
 * Gives all the code of a worker as one text to who imports its file with `?worker-text`. A page that starts a worker from text has it under
 * the page's own policy; one that is fetched is under the policy of its own response, which a bare host does not send.
 */
export const workerText = (): Plugin => ({
  name: 'firm-ground:worker-text',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(suffix)) return null;
    const found = await this.resolve(source.slice(0, -suffix.length), importer, { skipSelf: true });
    return found && `${found.id}${suffix}`;
  },
  async load(id) {
    if (!id.endsWith(suffix)) return null;
    const built = await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: id.slice(0, -suffix.length), output: { format: 'iife' } },
      },
    });
    const [text, ...others] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    if (text?.type !== 'chunk' || others.length > 0) throw new Error(`${id} is not one file`);
    return { code: `export default ${JSON.stringify(text.code)};`, moduleType: 'js' };
  },
});
