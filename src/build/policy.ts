/** What a document may load and do: its own files, nothing else; no inline code, no form that is sent. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The policy as the line that must come first in the head; the development server cannot live under it. */
export const policyLine = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
