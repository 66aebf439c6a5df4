import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { dist } from '#src/commands/build.mjs';
import { root } from '#src/commands/child.mjs';
import { serve } from '#src/commands/serve.mjs';

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const server = await serve({ directory: dist, port: 0, base: '/' });
  await server.close();
  return server.port;
}

// Stands with the browser tests because it needs the built site.
test.each(['SIGINT', 'SIGTERM'] as const)(
  'npm start answers at the address it prints and ends cleanly on %s',
  async (signal) => {
    const port = await freePort();
    const child = spawn(process.execPath, ['src/commands/start.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const ended = new Promise((resolve) => child.on('close', (code, killedBy) => resolve({ code, killedBy })));
      const printed = new Promise<string>((resolve) => {
        let out = '';
        child.stdout.on('data', (text) => {
          out += text;
          const [address] = /http:\S+/.exec(out) ?? [];
          if (address) resolve(address);
        });
        child.on('close', () => resolve(`nothing, but: ${out}`));
      });
      const address = await printed;
      expect(address).toMatch(new RegExp(`^http://localhost:${port}/`));

      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await page.text()).toContain('<html');

      child.kill(signal);
      expect(await ended).toEqual({ code: 0, killedBy: null });
    } finally {
      child.kill('SIGKILL');
    }
  },
);
