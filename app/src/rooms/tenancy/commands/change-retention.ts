import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { municipalityChanged } from "../events.ts";
import { retentionFields } from "../inputs.ts";
import { mayManageMunicipality } from "../policy.ts";
import { updateMunicipality } from "../writer.ts";

/** The jobs that delete personal data read these months every night. */
export const changeRetention = command({
  name: "tenancy.change_retention",
  policy: mayManageMunicipality,
  input: retentionFields,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, retention) {
    await updateMunicipality(work, { retention: JSON.stringify(retention) });
    municipalityChanged(work, "retention");
    return ok(retention);
  },
});
