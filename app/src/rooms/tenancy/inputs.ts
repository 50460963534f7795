import { z } from "zod";
import { email, oneOf, optionalText, text, wholeNumber } from "../../platform/define/fields.ts";
import { legalKinds, retentionBounds } from "./domain.ts";

/** Required text on one line: a line end in it becomes a space. */
function line(max: number) {
  return text(max).transform((value) => value.replace(/\s+/g, " "));
}

/** A name in an address: small letters, digits and single dashes. */
export function slug() {
  return text(40).pipe(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "tenancy.staff.wrong.slug"));
}

/** A host name of its own, without protocol or port: `praatmee.waterdam.nl`. */
export function hostField() {
  const label = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
  return text(253)
    .transform((value) => value.toLowerCase())
    .pipe(z.string().regex(new RegExp(`^(${label}\\.)+${label}$`), "tenancy.staff.wrong.host"));
}

/** A language by its BCP 47 tag, in its canonical form: `ar`, `pt-BR`, `zh-Hant`. */
export function languageTag() {
  return text(35).transform((value, context) => {
    const tag = canonicalTag(value);
    if (tag !== undefined) return tag;
    context.addIssue({ code: "custom", message: "tenancy.staff.wrong.language" });
    return z.NEVER;
  });
}

function canonicalTag(value: string): string | undefined {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}

function cbsCode() {
  return z
    .union([
      z.literal("").transform(() => undefined),
      text(6)
        .transform((value) => value.toUpperCase())
        .pipe(z.string().regex(/^GM\d{4}$/, "tenancy.staff.wrong.cbsCode")),
    ])
    .optional();
}

function phone() {
  return text(30).pipe(z.string().regex(/^\+?[\d ()-]*\d[\d ()-]*$/, "tenancy.staff.wrong.phone"));
}

export const contactFields = z.object({ phone: phone(), email: email(), address: text(300), hours: optionalText(200) });

/** As the operator founds a town: contact may still be empty. */
export const firstContactFields = z.object({
  phone: z.union([z.literal(""), phone()]),
  email: z.union([z.literal(""), email()]),
  address: optionalText(300),
  hours: optionalText(200),
});

export const municipalityFields = z.object({ name: line(80), cbsCode: cbsCode() });

const months = retentionBounds;
export const retentionFields = z.object({
  contactDetailsMonths: wholeNumber(months.contactDetailsMonths.min, months.contactDetailsMonths.max),
  contributionsMonths: wholeNumber(months.contributionsMonths.min, months.contributionsMonths.max),
  sessionsMonths: wholeNumber(months.sessionsMonths.min, months.sessionsMonths.max),
});

export const legalTextFields = z.object({ kind: oneOf(legalKinds), textLang: languageTag(), body: text(30_000) });

export const languageFields = z.object({ language: languageTag() });

export const areasFields = z.object({ areas: optionalText(30_000) });

/** A key of the words that this Brink has; whether it exists is for the command to see. */
function wordKey() {
  return text(120);
}

export const translationFields = z.object({ textLang: languageTag(), key: wordKey(), translation: text(4_000) });

export const wordFields = z.object({ textLang: languageTag(), key: wordKey() });

/** A group of checkboxes sends nothing, one value or several. */
function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

/** Which texts somebody signs: `key` and the mark of the words that stood on the page. */
export const signFields = z.object({
  textLang: languageTag(),
  signed: z.preprocess(
    asList,
    z
      .array(z.string().regex(/^[\w.-]{1,120} [\w-]{12}$/, "tenancy.staff.wrong.signed"))
      .min(1, "tenancy.staff.wrong.signed")
      .max(100, "tenancy.staff.wrong.signed"),
  ),
});

export const logoFields = z.object({ logo: z.instanceof(File, { error: "tenancy.staff.wrong.logo.choose" }) });
