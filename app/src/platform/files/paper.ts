/** A text on paper, with all its words ready: the same one becomes a Word file or a PDF. */
export type Paper = {
  readonly title: string;
  /** Above the title: municipality, kind of document. */
  readonly kicker: string;
  /** Below every page: when and from what it was made. */
  readonly footer: string;
  readonly lang: string;
  readonly blocks: readonly PaperBlock[];
};

export type PaperBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** The first row names the columns; every row has as many cells. */
  | { readonly kind: "table"; readonly caption: string; readonly rows: readonly (readonly string[])[] };
