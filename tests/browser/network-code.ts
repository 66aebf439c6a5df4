import { parseSync } from 'vite';

/** What could send something, or run or write what came from elsewhere. */
const dangerous = new Set([
  ...[
    'fetch',
    'fetchLater',
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'EventSource',
    'sendBeacon',
    'WebTransport',
  ],
  ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'Worker', 'SharedWorker', 'serviceWorker', 'importScripts'],
  ...[
    'eval',
    'Function',
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'srcdoc',
    'write',
    'writeln',
  ],
  ...['createContextualFragment', 'parseFromString'],
]);

/** What makes a browser ask before anybody has pressed. */
const eager = new Set(['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'speculationrules', 'ping']);

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Each node of a script's tree. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (isNode(value)) {
    yield value;
    for (const below of Object.values(value)) yield* nodesOf(below);
  }
}

/** A text that is written out: `a`, without anything put in. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  const [part, ...more] = [...nodesOf(node.quasis)];
  if (part === undefined || more.length > 0) return undefined;
  return typeof part.value === 'object' && part.value !== null && 'cooked' in part.value
    ? String(part.value.cooked)
    : undefined;
}

/** What a node uses that is dangerous, as a name or as a text in brackets; empty for most. */
function usedBy(node: Node): readonly string[] {
  if (node.type === 'ImportExpression')
    return isNode(node.source) && textOf(node.source) !== undefined ? [] : ['import of what is not written out'];
  if (node.type === 'Identifier' && typeof node.name === 'string') return dangerous.has(node.name) ? [node.name] : [];
  const text = textOf(node);
  return text !== undefined && (dangerous.has(text) || eager.has(text)) ? [`“${text}”`] : [];
}

/** What a script has of network code and of what runs or writes a text, each with how often, in order; throws where it is no script. */
export function networkCodeIn(script: string): Readonly<Record<string, number>> {
  const { program, errors } = parseSync('script.js', script);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  const found: Record<string, number> = {};
  for (const node of nodesOf(program)) for (const name of usedBy(node)) found[name] = (found[name] ?? 0) + 1;
  return found;
}
