import type { EngageBindings } from "../../bindings.ts";
import { fetchNeighbourhoodsJob, placeInNeighbourhoodsJob } from "./jobs.ts";

/** The neighbourhoods of the municipality, and which of them each idea with a place lies in. */
export function neighbourhoods(bindings: Pick<EngageBindings, "boundaries">) {
  const fetch = fetchNeighbourhoodsJob(bindings);
  return {
    commands: [],
    pages: [],
    downloads: [],
    on: {},
    jobs: [fetch, placeInNeighbourhoodsJob],
    schedules: [
      { cron: "20 4 * * *", job: fetch },
      { cron: "*/5 * * * *", job: placeInNeighbourhoodsJob },
    ],
  };
}
