import { inflateSync } from "node:zlib";

/** A PDF with its compressed streams opened. */
export function opened(file: string): string {
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((match) => {
    try {
      return inflateSync(Buffer.from(match[1] ?? "", "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return file + streams.join("\n");
}
