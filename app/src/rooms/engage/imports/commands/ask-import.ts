import { forbidden, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { staffPace } from "../../commands/paces.ts";
import { maySetUp } from "../../policy.ts";
import { askInput, discardInput } from "../inputs.ts";
import { importById, importCounts } from "../reader.ts";
import { importPlace, importRefused } from "../takes-import.ts";
import * as writer from "../writer.ts";

/** Has a file taken over, once. A job does it in portions. */
export function askImport(methods: readonly Method[]) {
  return command({
    name: "engage.ask_import",
    policy: maySetUp,
    input: askInput,
    rateLimit: staffPace,
    async run(work, { importId, showing }) {
      if (work.actor.kind !== "person") return forbidden();
      const found = await importById(work, importId);
      const place = found && (await importPlace(work, methods, found.activityId));
      if (!place) return notFound();
      const no = await importRefused(work, place);
      if (no) return no;
      if ((await importCounts(work, importId)).ideas === 0) return refusedBy("engage.import.staff.refused.nothing");
      const by = { byId: work.actor.personId, byName: work.actor.name };
      if (!(await writer.askImport(work, importId, { showing, ...by })))
        return refusedBy("engage.import.staff.refused.asked");
      work.emit({ name: "engage.import_asked", payload: { importId } });
      return ok({ importId });
    },
  });
}

/** Throws a file away that was read, with everything that was kept of it. */
export const discardImport = command({
  name: "engage.discard_import",
  policy: maySetUp,
  input: discardInput,
  rateLimit: staffPace,
  async run(work, { importId }) {
    const found = await importById(work, importId);
    if (!found) return notFound();
    if (!(await writer.discardImport(work, importId))) return refusedBy("engage.import.staff.refused.asked");
    return ok({ activityId: found.activityId });
  },
});
