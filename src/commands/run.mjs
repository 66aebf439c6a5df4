// @ts-check

import { text } from 'node:stream/consumers';
import { root } from './child.mjs';
import { nodeFault } from './node-version.mjs';

/**
 * @typedef {{ code: number, out?: string, err?: string }} Outcome
 * @typedef {(args: readonly string[], stdin: string) => Outcome | Promise<Outcome>} Command
 */

/** The commands that are TypeScript, which Node 20 cannot load by itself: file and export. */
const commands = new Map([
  ['ask', { file: '/src/commands/ask.ts', name: 'askCommand' }],
  ['deadline', { file: '/src/commands/deadline.ts', name: 'deadlineCommand' }],
]);

/**
 * Runs a command of the project and gives back what it says. Standard input is read only where `--answers -` asks
 * for it, so that a command without it never waits.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function outcome(name, args) {
  const fault = nodeFault(process.versions.node);
  if (fault) return { code: 1, err: fault };
  const known = commands.get(name);
  if (!known) return { code: 2, err: `Unknown command "${name}"; there are: ${[...commands.keys()].join(', ')}` };
  const vite = await import('vite').catch(() => undefined);
  if (!vite) return { code: 1, err: 'The packages are not installed. Run: npm ci' };

  // Open until the command has answered, which Vite's own `runnerImport` is not: a flow is imported when it is asked for.
  const server = await vite.createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule(known.file);
    /** @type {Command | undefined} */
    const command = module[known.name];
    if (!command) return { code: 1, err: `${known.file} does not export ${known.name}` };
    return await command(args, args.at(args.indexOf('--answers') + 1) === '-' ? await text(process.stdin) : '');
  } finally {
    await server.close();
  }
}

/**
 * @param {import('node:stream').Writable} stream
 * @param {string | undefined} words
 */
function print(stream, words) {
  if (words) stream.write(words.endsWith('\n') ? words : `${words}\n`);
}

const [name = '', ...args] = process.argv.slice(2);
const { code, out, err } = await outcome(name, args).catch((error) => ({
  code: 1,
  out: undefined,
  err: error instanceof Error ? error.message : String(error),
}));
print(process.stdout, out);
print(process.stderr, err);
process.exitCode = code;
