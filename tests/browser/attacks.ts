import { type Serving, startBench } from './bench.ts';
import { copyOfSite } from './site-copy.ts';
import { type Stranger, startPacketStranger, startStranger } from './strangers.ts';

/**
 * A way to reach a stranger from inside a page of ours: what stands in its body, and in scripts, workers and styles that our own
 * server gives; `to` is the stranger's address. What runs where it should not goes there, since nothing stops a page from leaving.
 */
export type Attack = {
  readonly body?: (to: string) => string;
  readonly script?: (to: string) => string;
  readonly worker?: (to: string) => string;
  readonly styles?: (to: string) => string;
};
/** What came of it at the stranger. */
export type Reached = { readonly connections: number; readonly asked: number };

const leaves = (to: string): string => `location.href = '${to}'`;
const press = 'document.querySelector("#press").click();';
/** A worker that tries whatever workers have. */
const worker = (to: string): string =>
  `fetch('${to}').catch(() => {}); new WebSocket('${to.replace('http', 'ws')}'); importScripts('${to}');`;

/** Attacks that a policy must stop, by name. */
export const attacks: Readonly<Record<string, Attack>> = {
  fetch: { script: (to) => `fetch('${to}', { mode: 'no-cors' })` },
  'a request of the old kind': { script: (to) => `const r = new XMLHttpRequest(); r.open('GET', '${to}'); r.send();` },
  'a beacon': { script: (to) => `navigator.sendBeacon('${to}', 'a')` },
  'a WebSocket': { script: (to) => `new WebSocket('${to.replace('http', 'ws')}')` },
  'a stream of events': { script: (to) => `new EventSource('${to}')` },
  'a ping': { body: (to) => `<a id="press" href="#a" ping="${to}">a</a>`, script: () => press },
  'a picture': { body: (to) => `<img src="${to}">` },
  'a picture made by a script': { script: (to) => `new Image().src = '${to}'` },
  'a picture of a style': { styles: (to) => `body { background: url(${to}) }` },
  'a typeface': { body: () => '<p>a</p>', styles: (to) => `@font-face{font-family:A;src:url(${to})}p{font-family:A}` },
  'a style sheet': { body: (to) => `<link rel="stylesheet" href="${to}">` },
  'a style sheet of a style sheet': { styles: (to) => `@import url(${to});` },
  'a video': { body: (to) => `<video src="${to}" preload="auto"></video>` },
  'a script from elsewhere': { body: (to) => `<script src="${to}"></script>` },
  'an import': { script: (to) => `import('${to}').catch(() => {})` },
  'a file asked for ahead': { body: (to) => `<link rel="prefetch" href="${to}">` },
  'a form': {
    body: (to) => `<form action="${to}"><input name="a" value="b"></form>`,
    script: () => 'document.forms[0].submit()',
  },
  'a frame': { body: (to) => `<iframe src="${to}"></iframe>` },
  'an object': { body: (to) => `<object data="${to}"></object>` },
  'another base': { body: (to) => `<base href="${to}"><img src="a.png">` },
  'a script in the page': { body: (to) => `<script>${leaves(to)}</script>` },
  'a script in an attribute': { body: (to) => `<img src="data:," onerror="${leaves(to)}">` },
  'a script in an address': {
    body: (to) => `<a id="press" href="javascript:void(${leaves(to)})">a</a>`,
    script: () => press,
  },
  'a text that is run': { script: (to) => `eval("${leaves(to)}")` },
  'a text that is run later': { script: (to) => `setTimeout("${leaves(to)}")` },
  'a text that becomes markup': { script: (to) => `document.body.innerHTML = '<p>a</p>'; ${leaves(to)}` },
  'rules of what comes next': {
    body: (to) =>
      `<script type="speculationrules">{"prefetch":[{"source":"list","eagerness":"immediate","urls":["${to}"]}]}</script>`,
  },
};

/** Attacks by workers that a page of ours starts. */
export const workerAttacks: Readonly<Record<string, Attack>> = {
  'a worker': { worker, script: () => 'new Worker(worker)' },
  'a shared worker': { worker, script: () => 'new SharedWorker(worker)' },
  'a service worker': { worker, script: () => 'navigator.serviceWorker.register(worker).catch(() => {})' },
  'a worker made in the page': { script: (to) => `new Worker(URL.createObjectURL(new Blob([\`${worker(to)}\`])))` },
};

/** What no policy stops. */
export const leaks: Readonly<Record<string, Attack>> = {
  'leaving the page': { script: leaves },
  'another window': { script: (to) => `addEventListener('click', () => open('${to}'))` },
  'a connection ahead': { body: (to) => `<link rel="preconnect" href="${to}">` },
};

/** Where an attack stands below the site: a folder of what documents are sent with. */
const folder = 'attack';
const fileOf = (name: string): string => name.replaceAll(' ', '-');

/** What a site is attacked on: how it is served, what stands first in the head of each page, where its workers stand, and what is changed in it beside. */
type Target = {
  readonly start?: Serving['start'];
  readonly head: string;
  readonly workers?: string;
  readonly changes?: Parameters<typeof copyOfSite>[0];
};

/** Serves a copy of the built site with a page for each attack, visits each, and gives back what reached the strangers, by name. */
export async function attacked(
  those: Readonly<Record<string, Attack>>,
  { start, head, workers = folder, changes = {} }: Target,
): Promise<ReadonlyMap<string, Reached>> {
  const each = await Promise.all(
    Object.entries(those).map(async ([name, attack]) => ({ name, attack, stranger: await startStranger() })),
  );
  const files = each.flatMap(({ name, attack, stranger }) => filesOf(name, attack, stranger, head, workers));
  const copy = await copyOfSite({ ...Object.fromEntries(files.map(([file, text]) => [file, () => text])), ...changes });
  const bench = await startBench(copy.folder, { start, profiles: true });
  try {
    const { page } = await bench.open({ path: 'x/nothing', width: 400, height: 400, language: 'en-US' });
    for (const { name } of each) {
      // What leaves is gone before it has loaded.
      await page.goto(`${bench.address}${folder}/${fileOf(name)}.html`, { timeout: 5000 }).catch(() => undefined);
      await page.mouse.click(300, 300);
      await page.waitForTimeout(200);
    }
    await page.waitForTimeout(1500);
    return new Map(
      each.map(({ name, stranger }) => [name, { connections: stranger.connections(), asked: stranger.asked() }]),
    );
  } finally {
    await bench.close();
    await copy.remove();
    await Promise.all(each.map(({ stranger }) => stranger.close()));
  }
}

/** The files of an attack, each with its text. */
function filesOf(
  name: string,
  { body, script, worker, styles }: Attack,
  { address }: Stranger,
  head: string,
  workers: string,
): readonly (readonly [string, string])[] {
  const file = fileOf(name);
  const page = `<!doctype html><html><head>${head}<meta charset="utf-8"><title>Attack</title><link rel="icon" href="data:,">
${styles ? `<link rel="stylesheet" href="${file}.css">` : ''}</head>
<body>${body?.(address) ?? ''}${script ? `<script src="${file}.js"></script>` : ''}</body></html>`;
  return [
    [`${folder}/${file}.html`, page],
    ...(script
      ? [[`${folder}/${file}.js`, `const worker = '/${workers}/${file}-worker.js'; ${script(address)}`] as const]
      : []),
    ...(worker ? [[`${workers}/${file}-worker.js`, worker(address)] as const] : []),
    ...(styles ? [[`${folder}/${file}.css`, styles(address)] as const] : []),
  ];
}

/** How many packets a page sends to somebody who would tell it its own address, as calls from browser to browser begin. */
export async function packetsSent({ head }: Pick<Target, 'head'>): Promise<number> {
  const stranger = await startPacketStranger();
  const script = `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${stranger.port}' }] });
c.createDataChannel('a'); c.createOffer().then((offer) => c.setLocalDescription(offer));`;
  const copy = await copyOfSite({
    'attack/call.html': () =>
      `<!doctype html><html><head>${head}</head><body><script src="call.js"></script></body></html>`,
    'attack/call.js': () => script,
  });
  const bench = await startBench(copy.folder);
  try {
    const { page } = await bench.open({ path: 'attack/call.html', width: 400, height: 400, language: 'en-US' });
    await page.waitForTimeout(2000);
    return stranger.packets();
  } finally {
    await bench.close();
    await copy.remove();
    await stranger.close();
  }
}
