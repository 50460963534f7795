import { z } from "zod";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { text } from "../../../platform/define/fields.ts";
import { usualRetention } from "../domain.ts";
import { firstContactFields, hostField, languageTag, municipalityFields, slug } from "../inputs.ts";
import { brandFrom } from "../../../platform/web/theme.ts";
import { brandProblems } from "../brand.ts";
import { mayFoundMunicipality } from "../policy.ts";
import { insertHost, insertMunicipality, replaceAreas } from "../writer.ts";

const localized = z.record(z.string(), text(30_000));

const input = municipalityFields.extend({
  slug: slug(),
  isDefault: z.boolean(),
  hosts: z.array(hostField()).max(10),
  languages: z.array(languageTag()).min(1),
  contact: firstContactFields,
  brand: z.record(z.string(), z.string().max(40)),
  areas: z.array(z.object({ code: text(20), name: text(80), inhabitants: z.number().int().min(0).exactOptional() })),
  legalTexts: z.object({
    privacy: localized.exactOptional(),
    accessibility: localized.exactOptional(),
    houseRules: localized.exactOptional(),
  }),
});

/** Founds the municipality of this unit of work: its id is the tenant's. */
export const createMunicipality = command({
  name: "tenancy.create_municipality",
  policy: mayFoundMunicipality,
  input,
  rateLimit: { max: 10, perSeconds: 60 },
  async run(work, made) {
    const { hosts, areas, cbsCode, ...rest } = made;
    const fields = brandProblems(brandFrom(made.brand));
    if (fields.length > 0) return refused({ kind: "invalid", fields });
    const inserted = await insertMunicipality(work, { ...rest, cbsCode, retention: usualRetention });
    if (!inserted.ok) return inserted;
    for (const host of hosts) {
      const added = await insertHost(work, host);
      if (!added.ok) return added;
    }
    await replaceAreas(work, areas);
    work.emit({ name: "tenancy.municipality_created", payload: { tenantId: work.tenantId } });
    return ok({ tenantId: work.tenantId, slug: made.slug });
  },
});
