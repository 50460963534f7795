import type { JsonValue } from "@brink/indicators";
import { suppressSmallResult } from "@brink/indicators";
import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { definitionOf } from "../content/definitions.ts";
import { figureOf } from "../figures.ts";
import { measurementOf } from "../indicators/all.ts";
import { trajectoryFacts } from "../indicators/facts.ts";
import { recheck } from "../indicators/recheck.ts";
import { mayRead } from "../policy.ts";
import type { MeasureBindings } from "../ports.ts";
import { inputsOf, valuesOf } from "../value-reader.ts";
import { rowsFor } from "./figure-rows.ts";
import { rowNames } from "./row-names.ts";

export const figureParams = z.object({
  id: z.string(),
  indicator: z.string(),
  /** Any value: compute again and compare. */
  herbereken: z.string().optional(),
});

/** One figure with the rows it came from; when asked, computed again from those rows and from the rows of today. */
export function figure(bindings: Pick<MeasureBindings, "contributions" | "questions" | "methodNames">) {
  return query({
    name: "measure.figure",
    policy: mayRead,
    input: figureParams,
    async read(work, { id, indicator, herbereken }) {
      const trajectory = await trajectoryById(work, id);
      const measurement = measurementOf(indicator);
      if (!trajectory || !measurement) return notFound();
      const [newest, ...earlier] = await valuesOf(work, id, indicator);
      if (!newest) return notFound();
      const definition = definitionOf(measurement.definitionId);
      const inputs = await inputsOf(work, newest.inputsHash);
      const again = async (kept: JsonValue) => {
        // With the moment of measuring of then, so that only the rows can differ.
        const facts = await trajectoryFacts(work, bindings, trajectory, newest.asOf.toISOString());
        const outcome = recheck(measurement, definition, { ...newest, inputs: kept }, measurement.gather(facts));
        return { ...outcome, now: suppressSmallResult(outcome.now, definition, "internal") };
      };
      const shown = figureOf(definition, indicator, measurement.wave, newest, "internal");
      const rows = rowsFor(measurement.rowKind, shown.result, inputs);
      return ok({
        trajectory,
        figure: shown,
        earlier: earlier.map((stored) => figureOf(definition, indicator, measurement.wave, stored, "internal")),
        rows,
        names: await rowNames(work, bindings, id, rows),
        rechecked: herbereken === undefined || inputs === undefined ? undefined : await again(inputs),
      });
    },
  });
}
