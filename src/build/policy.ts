import { createHash } from 'node:crypto';

/** What is written into a document itself, and may run and be used there. */
export type Inline = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

const hashed = (texts: readonly string[]): string =>
  texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');

/**
 * What a document may load and do, as the line that must come first in its head: its own files, nothing else; no inline
 * code but its own, word for word; no form that is sent. The development server cannot live under it.
 */
export function policyLine({ scripts, styles }: Inline): string {
  const policy = [
    "default-src 'none'",
    `script-src 'self'${hashed(scripts)}`,
    `style-src 'self'${hashed(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
