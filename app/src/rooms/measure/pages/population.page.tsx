import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { paths } from "../paths.ts";
import { mayRead } from "../policy.ts";
import { newestPopulation } from "../population-reader.ts";
import { PopulationView } from "../views/population.view.tsx";

/** The population against which participants are set. */
export const populationPage = page({
  path: paths.population,
  layout: "staff",
  policy: mayRead,
  params: z.object({}),
  load: async (work) => ok(await newestPopulation(work)),
  title: (_, frame) => frame.t("measure.population.title"),
  view: (population, frame) => <PopulationView frame={frame} population={population} />,
});
