import type { ReactElement } from "react";
import { Fragment } from "react";
import type { LetterBlock, Piece } from "../letter-text.ts";

type Props = {
  readonly blocks: readonly LetterBlock[];
  /** Where addresses of our own begin: "" on our own pages. */
  readonly site: string;
};

/** The text of a newsletter, the same in a mail and on the website. */
export function LetterBody({ blocks, site }: Props): ReactElement {
  return (
    <>
      {blocks.map((block, place) => (
        // Blocks never change place: their number is their name.
        <Block block={block} site={site} key={place} />
      ))}
    </>
  );
}

function Block({ block, site }: { readonly block: LetterBlock; readonly site: string }): ReactElement {
  if (block.kind === "heading") return <h2 className="utrecht-heading-3">{block.text}</h2>;
  if (block.kind === "picture") return <img src={site + block.src} alt={block.alternative} width="100%" />;
  if (block.kind === "paragraph")
    return (
      <p>
        <Pieces pieces={block.pieces} site={site} />
      </p>
    );
  return (
    <ul>
      {block.items.map((item, place) => (
        <li key={place}>
          <Pieces pieces={item} site={site} />
        </li>
      ))}
    </ul>
  );
}

function Pieces({ pieces, site }: { readonly pieces: readonly Piece[]; readonly site: string }): ReactElement {
  return (
    <>
      {pieces.map(({ text, href }, place) =>
        href === undefined ? (
          <Lines text={text} key={place} />
        ) : (
          <a href={href.startsWith("/") ? site + href : href} key={place}>
            {text}
          </a>
        ),
      )}
    </>
  );
}

/** Line ends as they were typed, also where no style sheet says so. */
function Lines({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split("\n").map((line, place) => (
        <Fragment key={place}>
          {place > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </>
  );
}
