import { createHash } from 'node:crypto';

/** What is written into a document itself, and may run and be used there; `room` where it may start the worker that makes keys (src/intake/vault). */
export type Inline = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly room?: boolean;
};

const hashed = (texts: readonly string[]): string =>
  texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');

/** What a document may load and do, as a policy: its own files, nothing else; no inline code but its own, word for word; no connection, no worker but the one of the room, no form that is sent. */
export const policyOf = ({ scripts, styles, room = false }: Inline): string =>
  [
    "default-src 'none'",
    `script-src 'self'${hashed(scripts)}`,
    `style-src 'self'${hashed(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // Not said, a worker would be allowed where a script is; and it takes the policy of its own response, which a bare host does not send.
    `worker-src ${room ? 'blob:' : "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${room ? 'vault' : "'none'"}`,
  ].join('; ');

/** The policy as the line that must come first in a document's head. The development server cannot live under it. */
export const policyLine = (inline: Inline): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policyOf(inline)}">`;
