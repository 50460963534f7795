import type { FieldRefusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { Fields } from "../../platform/define/method.ts";
import type { RawForm } from "../../platform/define/page.ts";
import { typedValues } from "../../platform/http/raw-form.ts";
import { fieldRefusals } from "../../platform/http/run-command.ts";
import type { z } from "zod";

const namesAtMost = 400;

/** What somebody typed: the form without its own machinery and without files. */
export function typedFields(form: RawForm): Fields {
  const typed = Object.entries(typedValues(form)).filter(([name]) => !name.startsWith("_"));
  return Object.fromEntries(typed.slice(0, namesAtMost));
}

/** Reads fields by a schema of single values; a name that stands more than once becomes a list. */
export function parseFields<Out>(schema: z.ZodType<Out>, fields: Fields): Result<Out, readonly FieldRefusal[]> {
  const flat = Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
  const parsed = schema.safeParse(flat);
  return parsed.success ? ok(parsed.data) : refused(fieldRefusals(parsed.error));
}

/** Fields of one screen over the ones saved before: a checkbox that was unticked is gone. */
export function overlaid(saved: Fields, names: readonly string[], typed: Fields): Fields {
  const kept = Object.entries(saved).filter(([name]) => !names.includes(name));
  const fresh = names.flatMap((name): [string, readonly string[]][] => {
    const values = typed[name];
    return values === undefined ? [] : [[name, values]];
  });
  return Object.fromEntries([...kept, ...fresh]);
}
