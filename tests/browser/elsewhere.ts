import { createServer } from 'node:net';

/** Every host but ours, as two ports of this machine that hear who knocks and never answer: one for what a page asks, one for the browser itself. */
export interface Elsewhere {
  /** Where Chromium finds every other host, in the form of its `--host-resolver-rules`. */
  readonly rules: string;
  /** A line for each connection that a page caused: the name it was for, or that none was said. */
  readonly heard: () => readonly string[];
  /** The names that the browser itself asked for, each once. */
  readonly ofTheBrowser: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * What Chromium connects to by itself, whatever page is shown: for its updates, and for an account of its own. They have a port
 * of their own: of a connection that it gives up before a word is said, the port alone tells that no page made it.
 */
const own = ['update.googleapis.com', 'accounts.google.com'];

/** Listens on two free ports. */
export async function startElsewhere(): Promise<Elsewhere> {
  const [pages, browser] = await Promise.all([listen(), listen()]);
  return {
    rules: [...own.map((name) => `MAP ${name} ${browser.address}`), `MAP * ${pages.address}`].join(', '),
    heard: pages.heard,
    ofTheBrowser: () => [...new Set(browser.heard())],
    close: async () => {
      await Promise.all([pages.close(), browser.close()]);
    },
  };
}

/** Listens on a free port: its address, as `127.0.0.1:8080`, and a line for each connection. */
async function listen() {
  const heard: string[] = [];
  const server = createServer((socket) => {
    const place = heard.push('no name') - 1;
    socket.on('error', () => undefined);
    // The first words name the host, also where they ask for encryption; a connection made in advance may say none.
    socket.once('data', (words) => {
      heard[place] = nameIn(words) ?? 'no name';
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('nobody listens');
  return {
    address: `127.0.0.1:${bound.port}`,
    heard: () => [...heard],
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The host that the first words of a connection name: the line `Host` of HTTP, or the server name of TLS (RFC 6066, 3). */
function nameIn(words: Buffer): string | undefined {
  const isEncrypted = words[0] === 22;
  if (!isEncrypted) return /^Host: (\S+)/im.exec(words.toString('latin1'))?.[1];
  // Behind the head and the random bytes stand three lists, of lengths in one, two and one bytes; then the extensions.
  let at = 43;
  at += 1 + words.readUInt8(at);
  at += 2 + words.readUInt16BE(at);
  at += 1 + words.readUInt8(at) + 2;
  while (at + 4 < words.length) {
    const [kind, length] = [words.readUInt16BE(at), words.readUInt16BE(at + 2)];
    // In it a list with one name: its length, its kind, and the length of the name.
    if (kind === 0) return words.subarray(at + 9, at + 4 + length).toString('latin1');
    at += 4 + length;
  }
  return undefined;
}
