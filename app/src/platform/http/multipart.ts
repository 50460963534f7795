import { Busboy } from "@fastify/busboy";

/** What came in a form with files, in its order; `cut`: the names of files that were left out for want of room, or came too slowly. */
export type Parts = {
  readonly entries: readonly (readonly [string, string | File])[];
  readonly cut: readonly string[];
  /** The rest was not waited for. */
  readonly isTooSlow?: true;
};

/** In bytes: what is kept of a form in all, and what is read of it, so that what was typed behind a large file is still found. */
export type FormLimits = {
  readonly keep: number;
  readonly read: number;
  readonly parts: number;
  /** Asked now and then, with how many bytes came, also while nothing comes. */
  readonly isTooSlow?: ((bytes: number) => boolean) | undefined;
};

type Kept = { readonly entries: [string, string | File][]; readonly cut: string[]; left: number; coming?: string };

const lookEveryMs = 500;

/**
 * Reads a form with files piece by piece (RFC 7578), so that a file that is too large costs no more memory than there is room
 * for. Undefined when it is longer than may be read, or its texts are longer than may be kept. Throws when it is broken.
 */
export async function readMultipart(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  limits: FormLimits,
): Promise<Parts | undefined> {
  const kept: Kept = { entries: [], cut: [], left: limits.keep };
  const parser = new Busboy({
    headers: { "content-type": contentType },
    limits: { parts: limits.parts, fieldSize: limits.keep + 1 },
  });
  const done = new Promise<void>((resolve, reject) => parser.once("finish", resolve).once("error", reject));
  parser.on("field", (name, text) => {
    kept.left -= text.length;
    kept.entries.push([name, text]);
  });
  parser.on("file", (name, file, fileName, _encoding, type) => keepFile(kept, name, file, { fileName, type }));
  const outcome = await readPieces(body, limits, (piece) => {
    if (kept.left < 0) return Promise.resolve(false);
    const written = new Promise<true>((next) => void parser.write(piece, () => next(true)));
    return Promise.race([done.then(() => true), written]);
  });
  if (outcome !== "whole") {
    stop(parser, done);
    return outcome === "tooSlow" ? soFar(kept) : undefined;
  }
  parser.end();
  await done;
  return kept.left < 0 ? undefined : kept;
}

/** @param give what takes a piece: false when it wants no more */
async function readPieces(
  body: ReadableStream<Uint8Array>,
  { read, isTooSlow }: FormLimits,
  give: (piece: Uint8Array) => Promise<boolean>,
): Promise<"whole" | "tooLong" | "tooSlow"> {
  const reader = body.getReader();
  const slow = Promise.withResolvers<"tooSlow">();
  let length = 0;
  const watch = isTooSlow && setInterval(() => isTooSlow(length) && slow.resolve("tooSlow"), lookEveryMs);
  try {
    let next = await Promise.race([reader.read(), slow.promise]);
    while (next !== "tooSlow" && !next.done) {
      length += next.value.length;
      if (length > read || !(await give(next.value))) return "tooLong";
      next = await Promise.race([reader.read(), slow.promise]);
    }
    return next === "tooSlow" ? next : "whole";
  } finally {
    clearInterval(watch);
  }
}

/** Of what came too slowly: what was typed before it. Nobody is served by a part of a file. */
function soFar({ entries, cut, coming }: Kept): Parts {
  return { entries: [...entries], cut: coming === undefined ? cut : [...cut, coming], isTooSlow: true };
}

/** Leaves the rest unread. What the parser says of that is no news. */
function stop(parser: InstanceType<typeof Busboy>, done: Promise<void>): void {
  done.catch(() => undefined);
  parser.destroy();
}

/** Without a name when nothing was chosen, whatever the parser's types say. */
type Named = { readonly fileName: string | undefined; readonly type: string };

/** As long as there is room; what was taken of a file that does not fit is given back to what comes after it. */
function keepFile(kept: Kept, name: string, file: NodeJS.ReadableStream, { fileName, type }: Named): void {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isCut = false;
  kept.coming = name;
  file.on("data", (piece: Buffer<ArrayBuffer>) => {
    if (isCut) return;
    isCut = piece.length > kept.left;
    kept.left += isCut ? size : -piece.length;
    size = isCut ? 0 : size + piece.length;
    if (isCut) pieces = [];
    else pieces.push(piece);
  });
  file.on("error", () => (pieces = []));
  file.on("end", () => {
    delete kept.coming;
    if (isCut) kept.cut.push(name);
    else kept.entries.push([name, new File(pieces, fileName ?? "", { type })]);
    pieces = [];
  });
}
