import { newId } from "../../../kernel/ids.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Phase } from "../domain.ts";
import { baseLang, withText } from "../domain/texts.ts";
import type { PhaseFields } from "../plan-inputs.ts";
import { setPhasesInput } from "../plan-inputs.ts";
import { phasesOf } from "../plan-reader.ts";
import { replacePhases } from "../plan-writer.ts";
import { mayPrepare } from "../policy.ts";
import { changeTrajectory, staffPace } from "./change-locked.ts";

/** The phases as the form shows them; a row that was emptied is a phase that goes. */
export const setPhases = command({
  name: "trajectories.set_phases",
  policy: mayPrepare,
  input: setPhasesInput,
  rateLimit: staffPace,
  run: (work, typed) =>
    changeTrajectory(work, typed, { event: "trajectory_changed" }, async (before) => {
      if (before.status === "evaluated") return refusedBy("trajectories.refused.finished");
      const known = await phasesOf(work, before.id);
      await replacePhases(work, before.id, merged(known, typed.phases));
      return ok({});
    }),
});

function merged(known: readonly Phase[], typed: readonly PhaseFields[]): readonly Phase[] {
  return typed.map(({ id, kind, name, startsOn, endsOn }) => {
    const earlier = known.find((phase) => phase.id === id);
    return { id: earlier?.id ?? newId(), kind, name: withText(earlier?.name ?? {}, baseLang, name), startsOn, endsOn };
  });
}
