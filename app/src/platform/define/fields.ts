import { z } from "zod";

/**
 * The kinds of form fields, so that every form says the same about the same mistake. A message is a key; the issue's own
 * `minimum` and `maximum` fill its holes.
 */

/** Required text on one or more lines, at most `max` characters. */
export function text(max: number) {
  return z
    .string({ error: "platform.field.required" })
    .transform(clean)
    .pipe(z.string().min(1, "platform.field.required").max(max, "platform.field.tooLong"));
}

/** Text that may be left out; absent and blank become "". */
export function optionalText(max: number) {
  return z.string().default("").transform(clean).pipe(z.string().max(max, "platform.field.tooLong"));
}

/** An e-mail address, lower-cased. */
export function email() {
  return z
    .string({ error: "platform.field.required" })
    .transform((value) => clean(value).toLowerCase())
    .pipe(z.string().min(1, "platform.field.required"))
    .pipe(z.email("platform.field.email").max(254, "platform.field.tooLong"));
}

/** As `email`; left empty it is undefined. */
export function optionalEmail() {
  return z
    .union([
      z
        .string()
        .trim()
        .length(0)
        .transform(() => undefined),
      email(),
    ])
    .optional();
}

/** The language of a page in a hidden field. Whoever writes something else into it is taken to read Dutch. */
export function pageLanguage() {
  return z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .catch("nl");
}

/** A whole number typed by a person. */
export function wholeNumber(min: number, max: number) {
  return z
    .string({ error: "platform.field.required" })
    .transform((value) => clean(value).replace(/^(\d{1,3}(\.\d{3})+)$/, (whole) => whole.replaceAll(".", "")))
    .pipe(
      z
        .string()
        .min(1, "platform.field.required")
        .regex(/^-?\d+$/, "platform.field.wholeNumber"),
    )
    .transform(Number)
    .pipe(z.number().min(min, "platform.field.tooSmall").max(max, "platform.field.tooBig"));
}

/** As `wholeNumber`; left empty it is undefined. */
export function optionalWholeNumber(min: number, max: number) {
  return z.union([blank(), wholeNumber(min, max)]).optional();
}

/** A calendar date as the browser's date field sends it: 2026-11-22; of another year than 1900 to 2199 it is a slip. */
export function date() {
  return z
    .string({ error: "platform.field.required" })
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, "platform.field.required")
        .pipe(z.iso.date("platform.field.date"))
        .pipe(z.string().regex(/^(19|2[01])/, "platform.field.date")),
    );
}

/** As `date`; left empty it is undefined. */
export function optionalDate() {
  return z.union([blank(), date()]).optional();
}

/** One of a closed list: a radio group or a select. */
export function oneOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.enum(options, { error: "platform.field.choose" });
}

/** As `oneOf`; nothing chosen is undefined. */
export function optionalOneOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.union([blank(), oneOf(options)]).optional();
}

/** Any of a closed list: a group of checkboxes. Absent is none. */
export function manyOf<const Options extends readonly [string, ...string[]]>(options: Options, max = options.length) {
  return z.preprocess(
    // @NOTE safe: the array schema checks every element.
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? (value as unknown[]) : [value]),
    z.array(z.enum(options, { error: "platform.field.choose" })).max(max, "platform.field.tooMany"),
  );
}

/** One checkbox: present is true. */
export function checkbox() {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== "");
}

/** An id that a form carries: whoever forged it is told to choose. */
export function id() {
  return z.uuid({ error: "platform.field.choose" });
}

function blank() {
  return z.literal("").transform(() => undefined);
}

/** One kind of line end and no control characters: what a person means by what they typed. */
function clean(value: string): string {
  return value
    .replaceAll("\r\n", "\n")
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, "")
    .normalize("NFC")
    .trim();
}
