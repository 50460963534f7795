import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Storage } from "../../../platform/storage/storage.ts";
import type { Area } from "../domain.ts";
import type { CreatedTown } from "../create-town.ts";
import { createTown } from "../create-town.ts";
import { allMunicipalities } from "../reader.ts";
import { starterLegalTexts } from "../starter-legal-texts.ts";
import { fictionalNote } from "./fictional-note.ts";

/** The nine neighbourhoods of Waterdam: made up, and together 62,000 inhabitants. */
export const waterdamAreas: readonly Area[] = [
  { code: "WD01", name: "Oude Haven", inhabitants: 5_420 },
  { code: "WD02", name: "Binnenstad", inhabitants: 7_180 },
  { code: "WD03", name: "Molenkwartier", inhabitants: 6_950 },
  { code: "WD04", name: "Noorderwater", inhabitants: 9_240 },
  { code: "WD05", name: "De Rietlanden", inhabitants: 8_610 },
  { code: "WD06", name: "Stationsbuurt", inhabitants: 4_870 },
  { code: "WD07", name: "Parkzicht", inhabitants: 8_330 },
  { code: "WD08", name: "De Lage Weide", inhabitants: 7_760 },
  { code: "WD09", name: "Oudewaal en buitengebied", inhabitants: 3_640 },
];

/** Deep water and a warm lamp. */
const waterdamBrand = {
  primary: "#0b5563",
  primaryContrast: "#ffffff",
  link: "#0a5a6b",
  accent: "#f2a541",
  text: "#1c2729",
  heading: "#0a3742",
  background: "#ffffff",
  surface: "#f1f6f5",
  radiusRem: "0.5",
  headingWeight: "680",
} as const;

/** Makes Waterdam, the fictional municipality in which everything can be tried; twice does no harm. */
export async function seedDemoMunicipality(storage: Storage): Promise<Result<CreatedTown, Refusal>> {
  const there = (await storage.platform(allMunicipalities)).find((one) => one.slug === "waterdam");
  if (there) return ok({ tenantId: there.id, slug: there.slug });
  const legal = starterLegalTexts({ name: "Waterdam" });
  const made = await createTown(
    storage,
    {
      name: "Waterdam",
      slug: "waterdam",
      hosts: [],
      areas: waterdamAreas,
      phone: "14 0999",
      email: "meepraten@waterdam.example",
      address: "Stadhuis, Havenplein 1\n0999 WD Waterdam",
    },
    {
      brand: waterdamBrand,
      languages: ["nl", "en", "pl", "ar"],
      hours: "Maandag tot en met vrijdag van 9.00 tot 17.00 uur, donderdag tot 20.00 uur",
      legalTexts: {
        ...legal,
        privacy: fictionalNote(legal.privacy),
        accessibility: fictionalNote(legal.accessibility),
      },
    },
  );
  return made.ok ? made : refused(made.refusal);
}
