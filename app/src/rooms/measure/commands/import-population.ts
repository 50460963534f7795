import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { mayImport } from "../policy.ts";
import type { AgeBand } from "../population/population-frame.ts";
import { replacePopulation } from "../population-writer.ts";

const figure = z.number().int().nonnegative().nullable();
const bands = { "0-15": figure, "15-25": figure, "25-45": figure, "45-65": figure, "65+": figure } satisfies Record<
  AgeBand,
  typeof figure
>;

const area = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(["municipality", "district", "neighbourhood"]),
  inhabitants: figure,
  men: figure,
  women: figure,
  ageBands: z.object(bands),
  households: figure,
});

/** Keeps the population of a municipality and its parts in one year. */
export const importPopulation = command({
  name: "measure.import_population",
  policy: mayImport,
  input: z.object({
    year: z.number().int().min(2000).max(2100),
    tableId: z.string().min(1),
    source: z.enum(["cbs", "fictional"]),
    areas: z.array(area).min(1),
  }),
  rateLimit: { max: 10, perSeconds: 60 },
  async run(work, population) {
    await replacePopulation(work, population);
    work.emit({ name: "measure.population_imported", payload: { year: population.year } });
    return ok({ year: population.year, areas: population.areas.length });
  },
});
