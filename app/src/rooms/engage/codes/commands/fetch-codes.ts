import { newId } from "../../../../kernel/ids.ts";
import { forbidden, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { maySetUp } from "../../policy.ts";
import { partsOf } from "../domain.ts";
import { discardInput, fetchInput } from "../inputs.ts";
import { seedOf } from "../opened.ts";
import { batchById } from "../reader.ts";
import { discardSeed, insertFetch } from "../writer.ts";

/** Asks for a file with codes. It is written down before the file can be opened, and opens for who asked alone. */
export const fetchCodes = command({
  name: "engage.fetch_codes",
  policy: maySetUp,
  input: fetchInput,
  rateLimit: staffPace,
  async run(work, { batchId, key, what, part }) {
    if (work.actor.kind !== "person") return forbidden();
    const batch = await batchById(work, batchId);
    if (!batch || (part ?? 1) > partsOf(batch.wanted)) return notFound();
    if (seedOf(batch, key) === undefined) return refusedBy("engage.codes.staff.noKey");
    const by = { byId: work.actor.personId, byName: work.actor.name };
    const fetchId = newId();
    const fetched = { what, part: what === "cards" ? part : undefined };
    await insertFetch(work, { id: fetchId, batchId, ...fetched, ...by });
    return ok({ batchId, fetchId, key, ...fetched });
  },
});

/** The letters are made: what the codes are made from goes, and the link opens nothing any more. */
export const discardCodes = command({
  name: "engage.discard_codes",
  policy: maySetUp,
  input: discardInput,
  rateLimit: staffPace,
  async run(work, { batchId }) {
    const batch = await batchById(work, batchId);
    if (!batch) return notFound();
    if (batch.made < batch.wanted) return refusedBy("engage.codes.staff.notMade");
    await discardSeed(work, batchId);
    return ok({ batchId });
  },
});
