import { z } from "zod";
import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { municipalityChanged } from "../events.ts";
import { logoFields } from "../inputs.ts";
import { logoBytesAtMost, looksLikeSvg, readLogo } from "../logo-image.ts";
import { mayManageMunicipality } from "../policy.ts";
import { replaceLogo } from "../writer.ts";

export const changeLogo = command({
  name: "tenancy.change_logo",
  policy: mayManageMunicipality,
  input: logoFields,
  rateLimit: { max: 10, perSeconds: 60 },
  async run(work, { logo }) {
    if (logo.size === 0) return invalidField("logo", "tenancy.staff.wrong.logo.choose");
    if (logo.size > logoBytesAtMost)
      return invalidField("logo", "tenancy.staff.wrong.logo.tooBig", { max: logoBytesAtMost / 1000 });
    const bytes = Buffer.from(await logo.arrayBuffer());
    const image = readLogo(bytes);
    if (!image)
      return invalidField(
        "logo",
        looksLikeSvg(bytes) ? "tenancy.staff.wrong.logo.svg" : "tenancy.staff.wrong.logo.kind",
      );
    await replaceLogo(work, { image, bytes });
    municipalityChanged(work, "logo");
    return ok(image);
  },
});

export const removeLogo = command({
  name: "tenancy.remove_logo",
  policy: mayManageMunicipality,
  input: z.object({}),
  rateLimit: { max: 10, perSeconds: 60 },
  async run(work) {
    await replaceLogo(work, undefined);
    municipalityChanged(work, "logo");
    return ok({});
  },
});
