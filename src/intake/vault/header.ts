import { type Bytes, bytesOf, hexOf, isSame, joined } from './bytes.ts';
import type { Cost } from './cost.ts';
import { LaterForm, schema } from './form.ts';

/**
 * What stands before all cases, and the only thing that is not locked: which vault it is, what the key of its phrase costs and is salted with,
 * the secret of the vault in two boxes, one that the phrase opens and one that the kit opens, and a seal over all that.
 */
export type Header = {
  readonly vault: Bytes;
  readonly cost: Cost;
  readonly salt: Bytes;
  readonly byPhrase: Bytes;
  readonly byKit: Bytes;
  readonly seal: Bytes;
};

const mark: Bytes = new Uint8Array([...bytesOf('FGV'), schema]);
const lengths = { mark: mark.length, vault: 16, memory: 4, passes: 4, salt: 16, byPhrase: 60, byKit: 60, seal: 28 };

/** How many bytes a header has. */
export const headerLength = Object.values(lengths).reduce((sum, each) => sum + each);

/** All of a header that its seal is set on. */
export const unsealed = ({ vault, cost, salt, byPhrase, byKit }: Omit<Header, 'seal'>): Bytes =>
  joined(mark, vault, number(cost.memory), number(cost.passes), salt, byPhrase, byKit);

/** A header as it is kept. */
export const writtenHeader = (header: Header): Bytes => joined(unsealed(header), header.seal);

/** The seal of a header, by which it is told from every other. */
export const sealIn = (written: Bytes): string => hexOf(written.slice(-lengths.seal));

/** The header that was kept; undefined where it is longer or shorter, or none. What it says is not to be believed before it opens. It fails where it says that it is of a later form. */
export function readHeader(bytes: Bytes): Header | undefined {
  const form = isSame(bytes.slice(0, 3), mark.slice(0, 3)) ? bytes[3] : undefined;
  if (form !== undefined && form > schema) throw new LaterForm();
  if (form !== schema || bytes.length !== headerLength) return undefined;
  let at = lengths.mark;
  const next = (part: keyof typeof lengths) => {
    at += lengths[part];
    return bytes.slice(at - lengths[part], at);
  };
  return {
    vault: next('vault'),
    cost: { memory: numberOf(next('memory')), passes: numberOf(next('passes')) },
    salt: next('salt'),
    byPhrase: next('byPhrase'),
    byKit: next('byKit'),
    seal: next('seal'),
  };
}

function number(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
const numberOf = (bytes: Bytes): number => new DataView(bytes.buffer).getUint32(0);
