/** What stands in one cell of a file: null where there is no answer. A choice is its code, a day is ISO 8601. */
export type FileValue = string | number | boolean | null;

/** One of the values that a column can have, and what it means. */
export type FileOption = { readonly code: string; readonly label: string };

/** A column of an export, as its codebook describes it. */
export type FileColumn = {
  /** What it is called in every file, whatever its words are: `v2.a`. */
  readonly code: string;
  /** What was asked, or what it holds. */
  readonly words: string;
  /** What kind of answer, in words. */
  readonly kind: string;
  /** The option that it is about, when each has a column. */
  readonly option?: string | undefined;
  /** Everything that it can hold, when that is a list. */
  readonly options?: readonly FileOption[] | undefined;
  readonly required?: boolean | undefined;
  /** Of whom it is asked, when not of everybody. */
  readonly condition?: string | undefined;
  /** It says who somebody is: not for everybody who may make files. */
  readonly isPersonal?: boolean | undefined;
  readonly part?: string | undefined;
  readonly since?: Date | undefined;
};
