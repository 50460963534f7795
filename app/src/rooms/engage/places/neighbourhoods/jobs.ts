import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import type { JobContext } from "../../../../platform/define/job.ts";
import { job } from "../../../../platform/define/job.ts";
import type { EngageBindings } from "../../bindings.ts";
import { placedIn } from "./domain.ts";
import { neighbourhoodsToAsk, outlinesOf, unplaced } from "./reader.ts";
import { putNeighbourhoods, setNeighbourhoods } from "./writer.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** CBS draws them anew once a year. */
const knownDays = 350;
const atOnce = 500;

/**
 * Looks up the neighbourhoods of a municipality in which anybody named a place. Without a CBS code, or as long as nobody can be asked,
 * there are none, and nothing asks after them.
 */
export function fetchNeighbourhoodsJob({ boundaries }: Pick<EngageBindings, "boundaries">) {
  return job({
    name: "engage.fetch_neighbourhoods",
    input: z.object({}),
    retryLimit: 5,
    async run(context) {
      if (!boundaries) return;
      const since = new Date(context.now.getTime() - knownDays * dayMs);
      const wanted = await context.inTenant(async (work) => ok(await neighbourhoodsToAsk(work, since)));
      const cbsCode = wanted.ok ? wanted.value : undefined;
      if (cbsCode === undefined) return;
      const outcome = await boundaries.neighbourhoods(cbsCode, context.now.getFullYear());
      if (outcome.kind === "away")
        throw new Error(`The neighbourhoods of ${cbsCode} could not be asked: ${outcome.detail}.`);
      if (outcome.kind === "none") return;
      await context.inTenant(async (work) => ok(await putNeighbourhoods(work, cbsCode, outcome.neighbourhoods)));
      await placeAll(context);
    },
  });
}

/** Looks in which neighbourhood the places lie that came in since the last time. */
export const placeInNeighbourhoodsJob = job({
  name: "engage.place_in_neighbourhoods",
  input: z.object({}),
  retryLimit: 3,
  run: placeAll,
});

async function placeAll(context: Pick<JobContext, "inTenant">): Promise<void> {
  let placed = atOnce;
  while (placed === atOnce) {
    const done = await context.inTenant(async (work) => {
      const places = await unplaced(work, atOnce);
      if (places.length === 0) return ok(0);
      const outlines = await outlinesOf(work);
      if (outlines.length === 0) return ok(0);
      const neighbourhoodOf = placedIn(outlines);
      await setNeighbourhoods(
        work,
        new Map(places.map(({ id, ...point }) => [id, neighbourhoodOf(point)?.code ?? ""])),
      );
      // Kept pages look anew: the list says neighbourhoods.
      work.emit({ name: "engage.places_in_neighbourhoods", payload: { count: places.length } });
      return ok(places.length);
    });
    placed = done.ok ? done.value : 0;
  }
}
