// LevelDB's tables, in which Chromium keeps what pages store: https://github.com/google/leveldb/blob/main/doc/table_format.md

const magic = 0xdb4775248b80fb57n;
const footer = 48;

/** Each key and value of a table, whole and unpacked, one after the other; throws where the bytes are no table. */
export function tableEntries(table: Buffer): readonly Buffer[] {
  if (table.length < footer || table.readBigUInt64LE(table.length - 8) !== magic) throw new Error('no table');
  const end = reader(table.subarray(-footer));
  // The first handle leads to the block about other blocks.
  handle(end);
  return entriesOf(blockAt(table, handle(end))).flatMap(({ value }) =>
    entriesOf(blockAt(table, handle(reader(value)))).flatMap(({ key, value }) => [key, value]),
  );
}

type Reader = { readonly number: () => number; readonly bytes: (length: number) => Buffer; readonly at: () => number };
type Handle = { readonly offset: number; readonly size: number };

/** Reads on from the beginning: numbers of varying length, and bytes. */
function reader(from: Buffer): Reader {
  let at = 0;
  return {
    at: () => at,
    number: () => {
      let [value, factor] = [0, 1];
      for (;;) {
        const byte = from.readUInt8(at++);
        value += (byte & 127) * factor;
        if (byte < 128) return value;
        factor *= 128;
      }
    },
    bytes: (length) => {
      at += length;
      return from.subarray(at - length, at);
    },
  };
}

const handle = (from: Reader): Handle => ({ offset: from.number(), size: from.number() });

/** A block; the byte behind it says if it is packed. */
function blockAt(table: Buffer, { offset, size }: Handle): Buffer {
  const block = table.subarray(offset, offset + size);
  return table.readUInt8(offset + size) === 1 ? unsnap(block) : block;
}

/** The entries of a block; each key shares its beginning with the one before. */
function entriesOf(block: Buffer): { readonly key: Buffer; readonly value: Buffer }[] {
  const entries: { key: Buffer; value: Buffer }[] = [];
  const restarts = block.readUInt32LE(block.length - 4);
  const read = reader(block);
  let key: Buffer = Buffer.alloc(0);
  while (read.at() < block.length - 4 * (restarts + 1)) {
    const [shared, own, length] = [read.number(), read.number(), read.number()];
    key = Buffer.concat([key.subarray(0, shared), read.bytes(own)]);
    entries.push({ key, value: read.bytes(length) });
  }
  return entries;
}

/** Unpacks Snappy: https://github.com/google/snappy/blob/main/format_description.txt */
export function unsnap(packed: Buffer): Buffer {
  const read = reader(packed);
  const out = Buffer.alloc(read.number());
  let to = 0;
  while (read.at() < packed.length) {
    const tag = read.bytes(1).readUInt8();
    const kind = tag & 3;
    if (kind === 0) {
      const size = tag >> 2;
      const length = (size < 60 ? size : read.bytes(size - 59).readUIntLE(0, size - 59)) + 1;
      to += read.bytes(length).copy(out, to);
    } else {
      const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      const back =
        kind === 1
          ? ((tag >> 5) << 8) + read.bytes(1).readUInt8()
          : kind === 2
            ? read.bytes(2).readUInt16LE()
            : read.bytes(4).readUInt32LE();
      // Byte by byte: a copy may run into what it writes.
      for (let n = 0; n < length; n += 1, to += 1) out[to] = out.readUInt8(to - back);
    }
  }
  return out;
}
