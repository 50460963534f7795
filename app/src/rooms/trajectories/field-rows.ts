import { z } from "zod";

/** A control that stands more than once in a form: absent is none, one is a list of one. */
export function list<Item extends z.ZodType>(item: Item, atMost: number) {
  return z.preprocess(
    (value): readonly unknown[] => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(atMost, "platform.field.tooMany"),
  );
}

type Columns<Row> = { readonly [Key in keyof Row]-?: string };

/**
 * Rows of a form: controls with the same name, one of each per row, `columns` says which name is which. A row for which
 * `counts` says no is left out; what is wrong in another is said at its control, as `name.row` (from 0).
 */
export function rows<Row extends object>(
  row: z.ZodType<Row>,
  columns: Columns<Row>,
  atMost: number,
  counts: (typed: Readonly<Record<string, string>>) => boolean = hasSomething,
) {
  return z.unknown().transform((form, context): readonly Row[] => {
    const found: Row[] = [];
    for (const { index, typed } of typedRows(form, columns)) {
      if (!counts(typed)) continue;
      const parsed = row.safeParse(typed);
      if (parsed.success) found.push(parsed.data);
      else addIssues(context, parsed.error, columns, index);
    }
    if (found.length > atMost) {
      context.issues.push({
        code: "custom",
        message: "platform.field.tooMany",
        path: [Object.values<string>(columns)[0] ?? ""],
        input: form,
      });
    }
    return found;
  });
}

function hasSomething(typed: Readonly<Record<string, string>>): boolean {
  return Object.values(typed).some((text) => text.trim() !== "");
}

function typedRows(form: unknown, columns: Readonly<Record<string, string>>) {
  const fields = typeof form === "object" && form !== null ? new Map(Object.entries(form)) : new Map<string, unknown>();
  const byKey = Object.entries(columns).map(([key, name]) => [key, asTexts(fields.get(name))] as const);
  const length = Math.max(0, ...byKey.map(([, values]) => values.length));
  return Array.from({ length }, (_, index) => ({
    index,
    typed: Object.fromEntries(byKey.map(([key, values]) => [key, values[index] ?? ""])),
  }));
}

function asTexts(value: unknown): readonly string[] {
  const all: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return all.map((one) => (typeof one === "string" ? one : ""));
}

function addIssues(
  context: z.core.$RefinementCtx,
  error: z.ZodError,
  columns: Readonly<Record<string, string>>,
  index: number,
): void {
  for (const issue of error.issues) passIssue(context, issue, [columns[String(issue.path[0])] ?? "", index]);
}

/** Says an issue of an inner schema at a control of the form. */
export function passIssue(context: z.core.$RefinementCtx, issue: z.core.$ZodIssue, path: (string | number)[]): void {
  // @NOTE safe: a complete issue of the same library; only where it is said changes.
  context.issues.push({ ...issue, path, input: "" } as z.core.$ZodRawIssue);
}
