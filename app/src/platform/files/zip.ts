import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";

/** A file in a ZIP, by its path there. */
export type ZipEntry = { readonly path: string; readonly text: string };

type Piece = string | Uint8Array;
/** The same, of which the content is made while it is sent. */
export type ZipPart = { readonly path: string; readonly pieces: Iterable<Piece> | AsyncIterable<Piece> };

// 1 January 1980, the first day that ZIP knows: the same content is the same file, byte for byte.
const dosDate = 0x0021;
const deflated = 8;
const version = 20;
const utf8Names = 0x0800;
/** Size and checksum follow the file, because they are not known before it. */
const factsFollow = 0x0008;

/** What is told of a file besides its name. */
type Facts = { readonly checksum: number; readonly packed: number; readonly plain: number };

/** The container of DOCX and XLSX: PKWARE's APPNOTE 6.3 §4.3, deflated, without ZIP64 (so below 4 GB and 65,535 files). */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory = emptyDirectory();
  for (const { path, text } of entries) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const facts = { checksum: crc32(plain), packed: packed.length, plain: plain.length };
    const head = headOf(path, utf8Names, facts);
    bodies.push(head, packed);
    directory.add(path, utf8Names, facts, head.length + packed.length);
  }
  return Buffer.concat([...bodies, directory.end()]);
}

/**
 * The same container, each part packed while it is sent: sizes stand in a data descriptor behind it (§4.3.9). In memory is
 * what one piece of a part holds, and the little that the packing keeps.
 * @throws RangeError when it becomes more than 4 GB
 */
export async function* zipPieces(parts: readonly ZipPart[]): AsyncGenerator<Uint8Array> {
  const flags = utf8Names | factsFollow;
  const directory = emptyDirectory();
  for (const { path, pieces } of parts) {
    const head = headOf(path, flags, { checksum: 0, packed: 0, plain: 0 });
    yield head;
    const sums = { checksum: 0, packed: 0, plain: 0 };
    for await (const chunk of packedPieces(pieces, sums)) {
      sums.packed += chunk.length;
      yield chunk;
    }
    const descriptor = Buffer.concat([signature(0x08074b50), ...[sums.checksum, sums.packed, sums.plain].map(long)]);
    yield descriptor;
    directory.add(path, flags, sums, head.length + sums.packed + descriptor.length);
  }
  yield directory.end();
}

/** Counts what goes in; one piece at a time is asked for. */
function packedPieces(pieces: ZipPart["pieces"], sums: { checksum: number; plain: number }): AsyncIterable<Buffer> {
  async function* bytes() {
    for await (const piece of pieces) {
      const plain = typeof piece === "string" ? Buffer.from(piece) : piece;
      sums.checksum = crc32(plain, sums.checksum);
      sums.plain += plain.length;
      yield plain;
    }
  }
  const packing = createDeflateRaw();
  // What breaks on either side ends the other; whoever reads the packing is told.
  pipeline(Readable.from(bytes(), { highWaterMark: 1 }), packing, () => undefined);
  return packing;
}

/** What stands at the end of a ZIP: all its files once more, with where they begin. */
function emptyDirectory() {
  const lines: Buffer[] = [];
  let offset = 0;
  return {
    add(path: string, flags: number, facts: Facts, length: number) {
      const name = Buffer.from(path);
      lines.push(
        Buffer.concat([signature(0x02014b50), short(version), factsOf(name, flags, facts), placeOf(offset), name]),
      );
      offset += length;
    },
    end() {
      const listed = Buffer.concat(lines);
      const count = short(lines.length);
      const [begins, sizes] = [signature(0x06054b50), [long(listed.length), long(offset)]];
      return Buffer.concat([listed, begins, short(0), short(0), count, count, ...sizes, short(0)]);
    },
  };
}

function headOf(path: string, flags: number, facts: Facts): Buffer {
  const name = Buffer.from(path);
  return Buffer.concat([signature(0x04034b50), factsOf(name, flags, facts), name]);
}

/** What the header of a file and its line in the directory have in common. */
function factsOf(name: Buffer, flags: number, { checksum, packed, plain }: Facts): Buffer {
  return Buffer.concat([
    ...[version, flags, deflated, 0, dosDate].map(short),
    ...[checksum, packed, plain].map(long),
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
