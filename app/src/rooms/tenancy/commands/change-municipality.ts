import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { municipalityChanged } from "../events.ts";
import { municipalityFields } from "../inputs.ts";
import { mayManageMunicipality } from "../policy.ts";
import { updateMunicipality } from "../writer.ts";

export const changeMunicipality = command({
  name: "tenancy.change_municipality",
  policy: mayManageMunicipality,
  input: municipalityFields,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, { name, cbsCode }) {
    await updateMunicipality(work, { name, cbs_code: cbsCode ?? null });
    municipalityChanged(work, "name");
    return ok({ name });
  },
});
