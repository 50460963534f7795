import type { z } from "zod";
import type { Refusal } from "../../../../kernel/refusal.ts";
import { invalidField, notFound } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { nameUnder } from "../../../../platform/define/actor.ts";
import { slowCommand } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Place } from "../../place.ts";
import { maySetUp } from "../../policy.ts";
import { importLimits } from "../domain.ts";
import { readInput } from "../inputs.ts";
import { keepable } from "../reading/keepable.ts";
import { readExport } from "../reading/read-export.ts";
import { importPlace, importRefused } from "../takes-import.ts";
import { insertImport } from "../writer.ts";

type Input = z.output<typeof readInput>;

/** Reads an export of another platform, without taking anything over. It is read without holding a transaction. */
export function readImport(methods: readonly Method[]) {
  return slowCommand<Input, { readonly importId: string }>({
    name: "engage.read_import",
    policy: maySetUp,
    input: readInput,
    rateLimit: { max: 20, perSeconds: 600 },
    async prepare(look, { activityId, file, site }) {
      const now = await look(async (work) => {
        const may = await mayImport(work, methods, activityId);
        return may.ok ? ok(work.now) : may;
      });
      if (!now.ok) return now;
      if (file.size > importLimits.bytes) return invalidField("file", "engage.import.staff.wrong.tooBig", limits);
      const read = await readExport(new Uint8Array(await file.arrayBuffer()), { now: now.value, site });
      if (!read.ok) return invalidField("file", `engage.import.staff.wrong.${read.refusal}`, limits);
      if (read.value.rows.some((row) => row.idea && row.site === ""))
        return invalidField("site", "engage.import.staff.wrong.noSite");
      return ok(async (work) => {
        const may = await mayImport(work, methods, activityId);
        if (!may.ok) return may;
        const trajectoryId = may.value.trajectory.id;
        const about = {
          trajectoryId,
          activityId,
          fileName: keepable(file.name.slice(0, 200)),
          byName: nameUnder(work.actor).name,
        };
        return ok({ importId: await insertImport(work, about, read.value) });
      });
    },
  });
}

const limits = { rows: importLimits.rows, cells: importLimits.cells, megabytes: importLimits.bytes / 1024 / 1024 };

async function mayImport(work: Work, methods: readonly Method[], activityId: string): Promise<Result<Place, Refusal>> {
  const place = await importPlace(work, methods, activityId);
  if (!place) return notFound();
  return (await importRefused(work, place)) ?? ok(place);
}
