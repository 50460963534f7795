import type { Frame } from "../../../platform/define/frame.ts";
import { unsaid } from "../../../platform/i18n/said.ts";
import type { Exported, ExportColumn } from "./exported.ts";

/** A line of the codebook for each column of the files. */
export type CodebookLine = {
  readonly column: string;
  readonly activity: string;
  readonly words: string;
  readonly kind: string;
  /** The option that the column is about. */
  readonly option: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly required: boolean | null;
  readonly condition: string;
  readonly part: string;
  /** ISO 8601, null where nobody knows. */
  readonly since: string | null;
};

export const codebookHeads = [
  ...(["column", "activity", "words", "kind", "option", "options", "required", "condition", "part", "since"] as const),
];

export function codebookOf({ columns }: Exported): readonly CodebookLine[] {
  return columns.map((column) => lineOf(column));
}

function lineOf({ key, activity, words, kind, option = "", options = [], ...rest }: ExportColumn): CodebookLine {
  const { required = null, condition = "", part = "", since } = rest;
  return {
    ...{ column: key, activity: activity?.title ?? "", words: unsaid(words), kind, option: unsaid(option) },
    options: options.map(({ code, label }) => ({ code, label: unsaid(label) })),
    ...{ required, condition: unsaid(condition), part: unsaid(part), since: since?.toISOString() ?? null },
  };
}

/** The lines as a table, the heads first. */
export function codebookRows(exported: Exported, { t }: Pick<Frame, "t">): readonly (readonly string[])[] {
  return [
    codebookHeads.map((head) => t(`engage.staff.codebook.${head}`)),
    ...codebookOf(exported).map((line) => [
      ...[line.column, line.activity, line.words, line.kind, line.option],
      line.options.map(({ code, label }) => `${code} = ${label}`).join("; "),
      line.required === null ? "" : t(line.required ? "engage.staff.export.yes" : "engage.staff.export.no"),
      ...[line.condition, line.part, line.since ?? ""],
    ]),
  ];
}
