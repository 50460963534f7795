import type { Context } from "hono";
import type { RawForm } from "../define/page.ts";
import type { FormLimits, Parts } from "./multipart.ts";
import { readMultipart } from "./multipart.ts";

/** The most that a form may bring, files included, in bytes. A page can allow more (`formMegabytes`). */
export const formBytes = 8 * 1024 * 1024;

/** So much of a form with files is read to find what was typed: a little video still gives its form back. In bytes. */
export const readBytes = 64 * 1024 * 1024;

// No form of ours comes near it; collecting a hundred thousand names would keep everybody else waiting.
const fieldsAtMost = 2_000;

/** A form as it came; `cut`: names of the files that were too large, or came too slowly, and are not in it. */
export type FormThatCame = { readonly form: RawForm } & Pick<Parts, "cut" | "isTooSlow">;

/** How many bytes of a form are kept, files included; and when it is not waited for any more. */
export type FormTake = { readonly keep: number } & Pick<FormLimits, "isTooSlow">;

type Entries = Iterable<readonly [string, string | File]>;

const read = new WeakMap<Context, Promise<FormThatCame | undefined>>();

/**
 * A form as it came; names that stand more than once become lists. A body that is no form has no fields. Undefined when
 * there are more fields than any form of ours has, or more text. A second time it is what it was the first time, because a body
 * can be read once.
 */
export function readForm(context: Context, take: FormTake = { keep: formBytes }): Promise<FormThatCame | undefined> {
  const known = read.get(context) ?? readOnce(context, take);
  read.set(context, known);
  return known;
}

async function readOnce(context: Context, take: FormTake): Promise<FormThatCame | undefined> {
  const found = await formFields(context, take);
  const form = found && gathered(found.entries);
  return form && { ...found, form };
}

function gathered(entries: Entries): RawForm | undefined {
  const form: Record<string, string | File | (string | File)[]> = {};
  let fields = 0;
  for (const [name, value] of entries) {
    if (++fields > fieldsAtMost) return undefined;
    const one = typeof value === "string" ? withoutZero(value) : value;
    const earlier = Object.hasOwn(form, name) ? form[name] : undefined;
    if (Array.isArray(earlier)) earlier.push(one);
    else if (name !== "__proto__") form[name] = earlier === undefined ? one : [earlier, one];
  }
  return form;
}

async function formFields(
  context: Context,
  take: FormTake,
): Promise<({ readonly entries: Entries } & Omit<Parts, "entries">) | undefined> {
  // A form without files, read in one go: a fraction of what the general way costs.
  if (isWithoutFiles(context)) return { entries: new URLSearchParams(await context.req.text()), cut: [] };
  const { body } = context.req.raw;
  if (!body || !hasFiles(context)) return { entries: [], cut: [] };
  try {
    const limits = { ...take, read: readBytes, parts: fieldsAtMost + 1 };
    return await readMultipart(body, context.req.header("content-type") ?? "", limits);
  } catch {
    // Broken, or its sender went away.
    return { entries: [], cut: [] };
  }
}

/** Whether it is of the kind that brings files. */
export function hasFiles(context: Context): boolean {
  return context.req.header("content-type")?.startsWith("multipart/form-data") === true;
}

function isWithoutFiles(context: Context): boolean {
  return context.req.header("content-type")?.startsWith("application/x-www-form-urlencoded") === true;
}

/** Nobody types the character U+0000, and PostgreSQL refuses a text that has one. */
function withoutZero(text: string): string {
  return text.replaceAll("\u0000", "");
}

/** What was typed, for the same form again. Files cannot be put back by any browser. */
export function typedValues(form: RawForm): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, typedTexts(value)]));
}

/** The texts among the values of one field. */
export function typedTexts(value: RawForm[string] | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return [value].flat().filter((one) => typeof one === "string");
}

export function oneValue(form: RawForm, name: string): string | undefined {
  const value = form[name];
  return typeof value === "string" ? value : undefined;
}
