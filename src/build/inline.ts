import { build, type Rolldown } from 'vite';

/** The scripts that stand inside documents, by the names of their files in `src/early`. */
export const inlineNames = ['leave', 'onward', 'early', 'lead-on', 'narrow'] as const;
export type InlineName = (typeof inlineNames)[number];

/** The code of a script as it is written into a document: whole, minified, and without a name that others could see. */
export async function inlineScript(name: InlineName, base: string): Promise<string> {
  const built = await build({
    configFile: false,
    base,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `src/early/${name}.ts`, output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat().filter((each): each is Rolldown.RolldownOutput => 'output' in each);
  const code = output?.output[0].code.trim();
  if (!code || /<\/script|<!--/i.test(code)) throw new Error(`src/early/${name}.ts cannot stand inside a document`);
  return code;
}
