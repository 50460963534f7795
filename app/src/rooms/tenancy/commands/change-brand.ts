import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { brandFrom } from "../../../platform/web/theme.ts";
import { brandFields, brandProblems, brandValues } from "../brand.ts";
import { municipalityChanged } from "../events.ts";
import { mayManageMunicipality } from "../policy.ts";
import { updateMunicipality } from "../writer.ts";

/** New colours, refused when somebody could not read them. */
export const changeBrand = command({
  name: "tenancy.change_brand",
  policy: mayManageMunicipality,
  input: brandFields,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, values) {
    const brand = brandFrom(values);
    const fields = brandProblems(brand);
    if (fields.length > 0) return refused({ kind: "invalid", fields });
    await updateMunicipality(work, { brand: JSON.stringify(brandValues(brand)) });
    municipalityChanged(work, "brand");
    return ok({});
  },
});
