import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { parseAreaLines } from "../area-lines.ts";
import { municipalityChanged } from "../events.ts";
import { areasFields } from "../inputs.ts";
import { mayManageMunicipality } from "../policy.ts";
import { areasOf } from "../reader.ts";
import { replaceAreas as writeAreas } from "../writer.ts";

/** The whole list of neighbourhoods at once, one a line. */
export const replaceAreas = command({
  name: "tenancy.replace_areas",
  policy: mayManageMunicipality,
  input: areasFields,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, { areas }) {
    const parsed = parseAreaLines(areas, await areasOf(work));
    if ("key" in parsed) return invalidField("areas", parsed.key, { line: parsed.line });
    await writeAreas(work, parsed);
    municipalityChanged(work, "areas");
    return ok({ areas: parsed.length });
  },
});
