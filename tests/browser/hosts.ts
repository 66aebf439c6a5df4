import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { serve } from '#src/commands/serve.mjs';
import { findServers } from '#src/commands/servers.mjs';

/** A server that runs: its port, what it has written down so far, and how it ends. */
export type Running = Awaited<ReturnType<typeof serve>> & { readonly written: () => Promise<string> };
/** Serves a folder on a free port of this machine. */
export type Serve = (...where: Parameters<typeof serve>) => Promise<Running>;

/** A host's own server: its name, its program where this machine has it, and how it serves a folder, with the file of headers in it. */
export type Host = {
  readonly name: 'nginx' | 'Apache';
  readonly program: string | undefined;
  readonly serve: Serve;
  /** The file in the folder that tells it the headers. */
  readonly file: string;
};

/** How a server is run: what its configuration says, for a site that stands in a folder `root` as its host has it, and its arguments. */
type Setup = (where: { readonly folder: string; readonly port: number; readonly base: string }) => {
  readonly configuration: string;
  readonly args: readonly string[];
};

/** As little as an nginx can be told. What it would keep of visits goes to `access.log`. */
const nginxSetup: Setup = ({ folder, port, base }) => ({
  configuration: `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log ${folder}/access.log;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}/root; include ${folder}/root${base}.nginx.conf; }
}`,
  args: ['-p', folder, '-c', `${folder}/configuration`, '-e', `${folder}/error.log`],
});

const modules = '/usr/lib/apache2/modules';
const loaded = [
  'mpm_event',
  'authz_core',
  'dir',
  'alias',
  'mime',
  'filter',
  'deflate',
  'headers',
  'expires',
  'autoindex',
];

/**
 * A shared host of the plain kind: it lists folders, keeps every file for a day and has a header of its own. `without` names a module
 * that it lacks, `allows` what a folder may say.
 */
const apacheSetup =
  ({ without = '', allows = 'All' }: { readonly without?: string; readonly allows?: string }): Setup =>
  ({ folder, port }) => ({
    configuration: `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
ErrorLog ${folder}/error.log
User www-data
Group www-data
${loaded
  .filter((module) => module !== without)
  .map((module) => `LoadModule ${module}_module ${modules}/mod_${module}.so`)
  .join('\n')}
<IfModule mod_mime.c>
TypesConfig /dev/null
</IfModule>
<IfModule mod_headers.c>
Header set X-Frame-Options SAMEORIGIN
</IfModule>
<IfModule mod_expires.c>
<FilesMatch "[.]">
ExpiresActive On
ExpiresDefault "access plus 1 day"
</FilesMatch>
</IfModule>
DocumentRoot ${folder}/root
<Directory ${folder}/root>
Options Indexes FollowSymLinks
AllowOverride ${allows}
Require all granted
</Directory>`,
    args: ['-DFOREGROUND', '-d', folder, '-f', `${folder}/configuration`],
  });

/** A port that is free at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (bound === null || typeof bound === 'string') throw new Error('there is no free port');
  return bound.port;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill();
});

/** Runs a server in front, on a copy of the folder that it serves: it may not be allowed into the folder itself. */
const served =
  (program: string | undefined, setup: Setup): Serve =>
  async ({ directory, base }) => {
    if (program === undefined) throw new Error('this machine has no such server');
    const folder = await mkdtemp(join(tmpdir(), 'firm-ground-host-'));
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'root', base), { recursive: true });
    await cp(directory, join(folder, 'root', base), { recursive: true });
    // The copy of a folder that was made for one user alone is that again.
    await chmod(join(folder, 'root', base), 0o755);
    const port = await freePort();
    const { configuration, args } = setup({ folder, port, base });
    await writeFile(join(folder, 'configuration'), configuration);
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    running.add(child);
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
    const close = async () => {
      child.kill();
      await ended;
      running.delete(child);
      await rm(folder, { recursive: true, force: true });
    };
    const log = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
    const written = async () => (await log('access.log')) + (await log('error.log'));
    const answers = () =>
      fetch(`http://127.0.0.1:${port}${base}`, { method: 'HEAD' }).then(
        () => true,
        () => false,
      );
    for (let tries = 0; !(await answers()); tries += 1) {
      if (tries > 100 || child.exitCode !== null) {
        const why = said + (await written());
        await close();
        throw new Error(`${program} did not start: ${why}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { port, written, close };
  };

const { nginx, apache } = await findServers();

/** The hosts that the built site has a file of headers for and that can be run here. */
export const hosts: readonly Host[] = [
  { name: 'nginx', program: nginx, serve: served(nginx, nginxSetup), file: '.nginx.conf' },
  { name: 'Apache', program: apache, serve: served(apache, apacheSetup({})), file: '.htaccess' },
];

/** An Apache that lacks a module, or lets a folder say less. */
export const poorApache = (lack: Parameters<typeof apacheSetup>[0]): Serve => served(apache, apacheSetup(lack));
