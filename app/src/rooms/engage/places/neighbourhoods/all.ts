import type { EngageBindings } from "../../bindings.ts";
import type { Part } from "../../part.ts";
import { fetchNeighbourhoodsJob, placeInNeighbourhoodsJob } from "./jobs.ts";

/** The neighbourhoods of the municipality, and which of them each idea with a place lies in. */
export function neighbourhoods(bindings: Pick<EngageBindings, "boundaries">): Part {
  const fetch = fetchNeighbourhoodsJob(bindings);
  return {
    jobs: [fetch, placeInNeighbourhoodsJob],
    schedules: [
      { cron: "20 4 * * *", job: fetch },
      { cron: "*/5 * * * *", job: placeInNeighbourhoodsJob },
    ],
  };
}
