import { crc32, deflateRawSync } from "node:zlib";

/** A file in a ZIP, by its path there. */
export type ZipEntry = { readonly path: string; readonly text: string };

// 1 January 1980, the first day that ZIP knows: the same content is the same file, byte for byte.
const dosDate = 0x0021;
const deflated = 8;
const version = 20;
const utf8Names = 0x0800;

/** The container of DOCX and XLSX: PKWARE's APPNOTE 6.3 §4.3, deflated, without ZIP64 (so below 4 GB and 65,535 files). */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { path, text } of entries) {
    const [name, plain] = [Buffer.from(path), Buffer.from(text)];
    const packed = deflateRawSync(plain);
    const facts = factsOf(name, plain, packed);
    bodies.push(Buffer.concat([signature(0x04034b50), facts, name, packed]));
    directory.push(Buffer.concat([signature(0x02014b50), short(version), facts, placeOf(offset), name]));
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const count = short(entries.length);
  const end = [signature(0x06054b50), short(0), short(0), count, count, long(listed.length), long(offset), short(0)];
  return Buffer.concat([...bodies, listed, ...end]);
}

/** What the header of a file and its line in the directory have in common. */
function factsOf(name: Buffer, plain: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[version, utf8Names, deflated, 0, dosDate].map(short),
    ...[crc32(plain), packed.length, plain.length].map(long),
    ...[name.length, 0].map(short),
  ]);
}

/** No comment, first disk, no attributes, and where the file begins. */
function placeOf(offset: number): Buffer {
  return Buffer.concat([short(0), short(0), short(0), long(0), long(offset)]);
}

function signature(value: number): Buffer {
  return long(value);
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
