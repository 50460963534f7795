import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { actorReference } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { isForgotten } from "../forget-reader.ts";
import { definitionOf } from "../content/definitions.ts";
import { measurements } from "../indicators/all.ts";
import { trajectoryFacts } from "../indicators/facts.ts";
import { inputsHash } from "../indicators/measurement.ts";
import { computeInput } from "../inputs.ts";
import { mayCompute } from "../policy.ts";
import type { MeasureBindings } from "../ports.ts";
import { insertValue } from "../value-writer.ts";

/** Computes every indicator of a trajectory from its rows of this moment, and keeps values and rows. */
export function computeIndicators(bindings: Pick<MeasureBindings, "contributions" | "questions">) {
  return command({
    name: "measure.compute_indicators",
    policy: mayCompute,
    input: computeInput,
    rateLimit: { max: 20, perSeconds: 60 },
    async run(work, { trajectoryId }) {
      const trajectory = await trajectoryById(work, trajectoryId);
      if (!trajectory) return notFound();
      if (trajectory.status === "preparing" || trajectory.status === "not_now")
        return refusedBy("measure.refused.notStarted");
      // From rows that are gone the same figures would come out as nothing, and take the place of the real ones.
      if (await isForgotten(work, trajectoryId)) return refusedBy("measure.refused.forgotten");
      const computed = await keepFigures(work, bindings, trajectory);
      work.emit({ name: "measure.indicators_computed", payload: { trajectoryId } });
      return ok({ trajectoryId, computed });
    },
  });
}

/** Every figure of a trajectory, as its rows are now; returns how many. */
export async function keepFigures(
  work: Work,
  bindings: Pick<MeasureBindings, "contributions" | "questions">,
  trajectory: Trajectory,
): Promise<number> {
  const facts = await trajectoryFacts(work, bindings, trajectory, work.now.toISOString());
  for (const measurement of measurements) {
    const definition = definitionOf(measurement.definitionId);
    const inputs = measurement.gather(facts);
    await insertValue(work, {
      trajectoryId: facts.trajectory.id,
      indicator: measurement.key,
      definitionVersion: definition.version,
      rule: `${definition.code}: ${definition.formula.en}`,
      inputsHash: inputsHash(inputs),
      inputs,
      result: measurement.compute(definition, inputs),
      asOf: work.now,
      computedBy: actorReference(work.actor),
    });
  }
  return measurements.length;
}
