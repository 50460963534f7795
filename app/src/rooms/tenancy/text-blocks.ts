/** A part of a long text as somebody typed it: a heading, a paragraph or a list. */
export type TextBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** `## ` begins a heading, `- ` a list item, an empty line ends a paragraph; everything else is text. */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    let lines: string[] = [];
    const paragraph = () => {
      if (lines.length > 0) blocks.push({ kind: "paragraph", text: lines.join("\n") });
      lines = [];
    };
    for (const line of part.split("\n").map((one) => one.trim())) {
      if (line.startsWith("## ")) {
        paragraph();
        blocks.push({ kind: "heading", text: line.slice(3) });
      } else if (line.startsWith("- ")) {
        paragraph();
        addItem(blocks, line.slice(2));
      } else if (line !== "") lines.push(line);
    }
    paragraph();
  }
  return blocks;
}

function addItem(blocks: TextBlock[], item: string): void {
  const last = blocks.at(-1);
  if (last?.kind === "list") blocks.splice(-1, 1, { kind: "list", items: [...last.items, item] });
  else blocks.push({ kind: "list", items: [item] });
}
