/** What a page needs to look as it does (ISO 32000-1, table 30). Not what is done when it opens, nor who keeps notes with it. */
const kept = new Set([
  ...["/Type", "/Parent", "/Contents", "/Resources", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Group"],
]);

/** Of PDFium: it escapes every bracket within a string, and writes no comments. */
const token = /\s*(<<|>>|[[\]]|\((?:\\[^]|[^\\()])*\)|<[\dA-Fa-f]*>|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+)/y;
/** A page says what it holds in some hundreds. */
const tokensAtMost = 100_000;

type Token = { readonly text: string; readonly start: number; readonly end: number };

/**
 * A PDF that PDFium saved, with spaces in place of all that its pages say of themselves and do not need. What that pointed at is
 * still in the file, and nothing leads to it any more. Throws at what PDFium does not write.
 */
export function plainPages(saved: Uint8Array, count: number): Uint8Array {
  const text = Buffer.from(saved).toString("latin1");
  const offsets = offsetsOf(text);
  const pages = pagesOf(text, offsets);
  // What was not found would go on as it is.
  if (pages.length !== count) throw new Error("Not all pages.");
  const plain = saved.slice();
  for (const page of pages)
    for (const { key, start, end } of entriesOf(tokensAt(text, offsets[page])))
      if (!kept.has(key)) plain.fill(0x20, start, end);
  return plain;
}

/** Where each object begins: the table that PDFium writes has one part. */
function offsetsOf(text: string): readonly number[] {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100))?.[1]);
  const [table] = /^xref\s+0 \d+\s+(?:\d{10} \d{5} [fn]\s+)+trailer/.exec(text.slice(at)) ?? [];
  if (table === undefined) throw new Error("No table of objects.");
  return [...table.matchAll(/(\d{10}) \d{5} [fn]/g)].map(([, offset]) => Number(offset));
}

function pagesOf(text: string, offsets: readonly number[]): readonly number[] {
  // A new document of PDFium has its catalogue first, then its pages, all in one list.
  const list = entriesOf(tokensAt(text, offsets[2])).find(({ key }) => key === "/Kids")?.value ?? [];
  return list.flatMap((word, at) => (list[at + 2] === "R" ? [Number(word)] : []));
}

/** A dictionary as tokens, from its << to its >>. */
function tokensAt(text: string, offset = -1): readonly Token[] {
  const found: Token[] = [];
  token.lastIndex = offset + (/^\d+ 0 obj\s*(?=<<)/.exec(text.slice(offset, offset + 30))?.[0].length ?? Number.NaN);
  for (let depth = 0; depth > 0 || found.length === 0;) {
    const match = token.lastIndex > 0 ? token.exec(text) : null;
    const [whole, word = ""] = match ?? [];
    if (whole === undefined || found.length >= tokensAtMost) throw new Error("No dictionary.");
    depth += word === "<<" || word === "[" ? 1 : word === ">>" || word === "]" ? -1 : 0;
    found.push({ text: word, start: token.lastIndex - word.length, end: token.lastIndex });
  }
  return found;
}

type Entry = { readonly key: string; readonly value: readonly string[]; readonly start: number; readonly end: number };

function entriesOf(tokens: readonly Token[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 1; at < tokens.length - 1;) {
    const [key, to] = [tokens[at], valueEnd(tokens, at + 1)];
    const last = tokens[to - 1];
    if (!key?.text.startsWith("/") || !last || to >= tokens.length) throw new Error("No dictionary.");
    const value = tokens.slice(at + 1, to).map(({ text }) => text);
    entries.push({ key: key.text, value, start: key.start, end: last.end });
    at = to;
  }
  return entries;
}

/** One past the last token of the value that begins here. */
function valueEnd(tokens: readonly Token[], from: number): number {
  const isOpen = (at: number) => ["<<", "["].includes(tokens[at]?.text ?? "");
  if (!isOpen(from)) return tokens[from + 2]?.text === "R" ? from + 3 : from + 1;
  let at = from;
  for (let depth = 0; at < tokens.length; at += 1) {
    if (isOpen(at)) depth += 1;
    if ([">>", "]"].includes(tokens[at]?.text ?? "")) depth -= 1;
    if (depth === 0) break;
  }
  return at + 1;
}
