const tag = /<\/?([a-z][a-z0-9]{0,10})\b(?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[^'"<>]){0,500}>/gi;
const ownLine = ["p", "div", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote"];

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * What a person reads of a text that an editor made: lines, dashes before the items of a list, and no markup. What comes out is
 * text and is shown as text, so that whatever is left of a tag is never one. A text without tags keeps its "<".
 */
export function plainText(html: string): string {
  const read = withoutUnread(html.replaceAll("\r\n", "\n")).replace(tag, (_tag, name: string) =>
    insteadOf(name.toLowerCase(), _tag.startsWith("</")),
  );
  return unescaped(read)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** Without scripts, styles and remarks, that nobody reads. One that has no end is left as it is. */
function withoutUnread(html: string): string {
  const begins = /<(script|style)\b[^>]{0,500}>|<!--/gi;
  let read = "";
  let from = 0;
  for (let begin = begins.exec(html); begin; begin = begins.exec(html)) {
    const end = begin[1] === undefined ? /-->/g : new RegExp(`</${begin[1]}\\s{0,10}>`, "gi");
    end.lastIndex = begins.lastIndex;
    if (!end.test(html)) break;
    read += html.slice(from, begin.index);
    from = end.lastIndex;
    begins.lastIndex = from;
  }
  return read + html.slice(from);
}

function insteadOf(name: string, isEnd: boolean): string {
  if (name === "li") return isEnd ? "" : "\n- ";
  if (name === "br") return "\n";
  if (name === "p" || name.startsWith("h")) return isEnd ? "\n\n" : "";
  return ownLine.includes(name) ? "\n" : "";
}

/** Once: what was written as "&amp;lt;" was meant as "&lt;". */
function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    if (name !== undefined) return signs[String(name).toLowerCase()] ?? whole;
    const isLetter = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isLetter ? String.fromCodePoint(point) : "";
  });
}
