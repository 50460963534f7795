import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import type { EngageBindings } from "../bindings.ts";
import { placeOf } from "../place.ts";
import { boundaryToAsk } from "../places/boundary-reader.ts";
import { putBoundary } from "../places/boundary-writer.ts";
import { placeAsksOf } from "../places/place-fields.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** Municipalities are joined once a year. */
const knownDays = 180;

/**
 * Looks up where the municipality lies as soon as an activity asks for a place. Without a CBS code, or as long as nobody can
 * be asked, a place may lie anywhere in the country.
 */
export function fetchBoundaryJob({ methods, boundaries }: Pick<EngageBindings, "methods" | "boundaries">) {
  return job({
    name: "engage.fetch_boundary",
    input: z.object({ activityId: z.string() }),
    retryLimit: 5,
    async run(context, { activityId }) {
      if (!boundaries) return;
      const wanted = await context.inTenant(async (work) => {
        const place = await placeOf(work, methods, activityId);
        if (!place || placeAsksOf(place).length === 0) return ok(undefined);
        return ok(await boundaryToAsk(work, new Date(work.now.getTime() - knownDays * dayMs)));
      });
      const cbsCode = wanted.ok ? wanted.value : undefined;
      if (cbsCode === undefined) return;
      const outcome = await boundaries.boundary(cbsCode, context.now.getFullYear());
      if (outcome.kind === "away") throw new Error(`Where ${cbsCode} lies could not be asked: ${outcome.detail}.`);
      if (outcome.kind === "none") return;
      await context.inTenant(async (work) => ok(await putBoundary(work, cbsCode, outcome.area)));
    },
  });
}
