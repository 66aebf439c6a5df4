/** Bytes in memory of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** So many bytes that nobody can foretell. */
export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

/** A text as bytes. */
export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** Bytes as the text they were made from. */
export const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);

/** Bytes one after the other. */
export function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes as text, two letters or digits for each. */
export const hexOf = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Works with bytes that nobody is to find in memory afterwards. */
export async function overwritten<Of>(bytes: Bytes, work: (bytes: Bytes) => Promise<Of>): Promise<Of> {
  try {
    return await work(bytes);
  } finally {
    bytes.fill(0);
  }
}

/** Whether two rows of bytes are the same; they are no secret, so it may take as long as it takes. */
export const isSame = (one: Bytes, two: Bytes): boolean =>
  one.length === two.length && one.every((byte, at) => byte === two[at]);

/** A name that no other thing bears, on any machine. */
export const newId = (): string => hexOf(randomBytes(16));

/** Whether something can be such a name. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
