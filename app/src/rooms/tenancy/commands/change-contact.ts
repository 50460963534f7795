import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { municipalityChanged } from "../events.ts";
import { contactFields } from "../inputs.ts";
import { mayManageMunicipality } from "../policy.ts";
import { updateMunicipality } from "../writer.ts";

/** Phone, e-mail, address and opening hours: they stand on every page. */
export const changeContact = command({
  name: "tenancy.change_contact",
  policy: mayManageMunicipality,
  input: contactFields,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, contact) {
    await updateMunicipality(work, { contact: JSON.stringify(contact) });
    municipalityChanged(work, "contact");
    return ok(contact);
  },
});
