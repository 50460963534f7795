/** A form to fill in with a pen, with all its words ready: only data, which is laid out elsewhere. */
export type PaperForm = {
  readonly title: string;
  /** Above the title: municipality, kind of document. */
  readonly kicker: string;
  readonly lang: string;
  /** What it is about and how to fill it in. */
  readonly intro: readonly string[];
  readonly questions: readonly PaperQuestion[];
  /** Under the questions: where to hand it in, what happens with it, who helps. */
  readonly closing: { readonly heading: string; readonly lines: readonly string[] };
  /** On every sheet: `Formulier K7RM`, and the number that whoever types it over writes on it. */
  readonly sheet: { readonly form: string; readonly number: string };
  /** "Blad 1 van 3", for a sheet and how many there are; of either undefined, the words stand alone. */
  readonly pageOf: (at: string, of: string) => string;
};

export type PaperQuestion = {
  /** Its name in an export and in the form: `v2`, `title`. */
  readonly code: string;
  /** The controls in which it is typed over. */
  readonly controls: readonly string[];
  /** Who somebody is: typed over once, and never compared. */
  readonly isPersonal?: boolean;
  readonly words: string;
  /** For whom it is, why it is asked, how to answer. */
  readonly notes: readonly string[];
  readonly answer: PaperAnswer;
  /** What its one control can hold, when that is a list: what stands in the form, and in words. */
  readonly choices?: readonly { readonly value: string; readonly words: string }[];
};

/** What there is to write in. */
export type PaperAnswer =
  /** Nothing: a part of the form begins, which has no number. */
  | { readonly kind: "nothing" }
  | { readonly kind: "lines"; readonly many: number }
  /** A box before each option; `other` is followed by a line. */
  | { readonly kind: "boxes"; readonly options: readonly string[]; readonly other?: string | undefined }
  /** A row of circles with a mark in each; the ends say what the first and the last mean, "" when nothing. */
  | { readonly kind: "scale"; readonly marks: readonly string[]; readonly ends: readonly [string, string] }
  /** A box before each option, for its place in somebody's order. */
  | { readonly kind: "places"; readonly options: readonly string[] }
  /** Boxes for so many digits in each part; its label stands before it or is "", its unit behind it. */
  | { readonly kind: "digits"; readonly parts: readonly DigitBoxes[] }
  /** The same, each part on a line of its own. */
  | { readonly kind: "amounts"; readonly parts: readonly DigitBoxes[] };

export type DigitBoxes = { readonly label: string; readonly many: number; readonly unit: string };
