import { z } from "zod";
import type { FieldRefusal } from "../../kernel/refusal.ts";
import { oneOf, text } from "../../platform/define/fields.ts";
import type { TenantBrand } from "../../platform/define/tenant.ts";
import type { ContrastPair } from "../../platform/web/contrast.ts";
import { contrastReport, mix } from "../../platform/web/contrast.ts";
import type { Brand } from "../../platform/web/theme.ts";
import { brandFrom, fullHex, neutralBrand } from "../../platform/web/theme.ts";

/** The colours that a municipality chooses, in the order of the form. */
export const brandColours = [
  "primary",
  "primaryContrast",
  "link",
  "accent",
  "text",
  "heading",
  "background",
  "surface",
] as const;

export const cornerRadii = ["0", "0.25", "0.5", "1"] as const;
export const headingWeights = ["400", "600", "680", "800"] as const;

function colour() {
  return text(7).transform((value, context) => {
    const hex = fullHex(value);
    if (hex !== undefined) return hex;
    context.addIssue({ code: "custom", message: "tenancy.staff.wrong.colour" });
    return z.NEVER;
  });
}

export const brandFields = z.object({
  primary: colour(),
  primaryContrast: colour(),
  link: colour(),
  accent: colour(),
  text: colour(),
  heading: colour(),
  background: colour(),
  surface: colour(),
  radiusRem: oneOf(cornerRadii),
  headingWeight: oneOf(headingWeights),
});

/** The colour to change first when a pair cannot be read. */
const blamed: Readonly<Record<ContrastPair, (typeof brandColours)[number]>> = {
  textOnBackground: "text",
  textOnSurface: "text",
  mutedOnBackground: "text",
  mutedOnSurface: "text",
  headingOnBackground: "heading",
  headingOnSurface: "heading",
  linkOnBackground: "link",
  linkOnSurface: "link",
  linkOnPrimarySoft: "link",
  primaryOnBackground: "primary",
  primaryOnPrimarySoft: "primary",
  contrastOnPrimary: "primaryContrast",
  whiteOnPrimaryDeep: "primary",
  controlBorderOnBackground: "text",
};

/** What cannot be read well enough, one refusal per colour, worst pair first (WCAG 2.2, 1.4.3 and 1.4.11). */
export function brandProblems(brand: Brand): readonly FieldRefusal[] {
  const failed = contrastReport(brand).filter((check) => !check.enough);
  const worst = new Map<string, FieldRefusal>();
  for (const check of failed.sort((a, b) => a.ratio / a.required - b.ratio / b.required)) {
    const field = blamed[check.pair];
    const params = { ratio: check.ratio, required: check.required };
    if (!worst.has(field)) worst.set(field, { field, key: `tenancy.staff.wrong.contrast.${check.pair}`, params });
  }
  return [...worst.values()];
}

/** A whole brand of one colour; a colour that is too pale to read is made darker until everything can be read. */
export function brandFromColour(colourHex: string): Brand {
  for (let share = 1; share > 0; share -= 0.04) {
    const primary = mix(colourHex, "#000000", share);
    const surface = mix(primary, "#ffffff", 0.05);
    const brand = { ...neutralBrand, primary, link: primary, heading: mix(primary, "#000000", 0.65), surface };
    if (brandProblems(brand).length === 0) return brand;
  }
  return neutralBrand;
}

/** As it is kept: text by name. */
export function brandValues(brand: Brand): TenantBrand {
  return Object.fromEntries(Object.entries(brand).map(([name, value]) => [name, String(value)]));
}

/** As the form shows it: every name has a value. */
export function brandFormValues(brand: TenantBrand): TenantBrand {
  return brandValues(brandFrom(brand));
}
