import type { FieldRefusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { Fields } from "../../platform/define/method.ts";
import type { RawForm } from "../../platform/define/page.ts";
import { typedTexts } from "../../platform/http/raw-form.ts";
import { fieldRefusals } from "../../platform/http/run-command.ts";
import type { z } from "zod";

const namesAtMost = 400;

/** What somebody typed: the form without its own machinery and without files. */
export function typedFields(form: RawForm): Fields {
  const typed: Record<string, readonly string[]> = {};
  const names = Object.keys(form).filter((name) => !name.startsWith("_"));
  for (const name of names.slice(0, namesAtMost)) typed[name] = typedTexts(form[name]);
  return typed;
}

/** Reads the fields of a schema of single values; of a name that stands more than once the first counts. */
export function parseFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  fields: Fields,
): Result<z.output<z.ZodObject<Shape>>, readonly FieldRefusal[]> {
  const first: Record<string, string | undefined> = {};
  for (const name of Object.keys(schema.shape)) first[name] = fields[name]?.[0];
  const parsed = schema.safeParse(first);
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
