import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { hostField } from "../inputs.ts";
import { mayFoundMunicipality } from "../policy.ts";
import { insertHost } from "../writer.ts";
import { municipalityChanged } from "../events.ts";

/** Gives a municipality a host name of its own. For the operator: a name that is claimed here is claimed for good. */
export const addHost = command({
  name: "tenancy.add_host",
  policy: mayFoundMunicipality,
  input: z.object({ host: hostField() }),
  rateLimit: { max: 10, perSeconds: 60 },
  async run(work, { host }) {
    const added = await insertHost(work, host);
    if (!added.ok) return added;
    municipalityChanged(work, "hosts");
    return ok({ host });
  },
});
