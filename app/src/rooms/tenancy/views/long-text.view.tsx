import type { ReactElement } from "react";
import { textDirection } from "../../../kernel/localized.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { TextBlock } from "../text-blocks.ts";
import { textBlocks } from "../text-blocks.ts";

/** A long text in its own language. HTML in it is text. */
export function LongText({ text, lang }: { readonly text: string; readonly lang: string }): ReactElement {
  return (
    <div className="prose" lang={lang} dir={textDirection(lang)}>
      {textBlocks(text).map((block, place) => (
        // Blocks never change place: their number is their name.
        <Block block={block} key={place} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: TextBlock }): ReactElement {
  if (block.kind === "heading") {
    return (
      <Heading level={2} look={3}>
        {block.text}
      </Heading>
    );
  }
  if (block.kind === "paragraph") return <p className="as-typed">{block.text}</p>;
  return (
    <ul>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
