import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import type { Command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { enterContribution } from "../commands/enter-contribution.ts";
import { maskPersonalData } from "../commands/mask-personal-data.ts";
import { objectToRejection } from "../commands/object-to-rejection.ts";
import { publishContributions, rejectContributions, translateContribution } from "../commands/moderate.ts";
import { saveDraft } from "../commands/save-draft.ts";
import { submitContribution } from "../commands/submit-contribution.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { addPhoto } from "../uploads/commands/add-photo.ts";

/** The commands of a made history: the same that people use, so that the same rules hold. */
export function seedCommands(bindings: EngageBindings) {
  const { methods } = bindings;
  return {
    submit: typed(submitContribution(bindings)),
    enter: typed(enterContribution(bindings)),
    saveDraft: typed(saveDraft(methods)),
    addPhoto: typed(addPhoto(methods)),
    withdraw: typed(withdrawContribution(methods)),
    publish: typed(publishContributions),
    reject: typed(rejectContributions),
    object: typed(objectToRejection(methods)),
    mask: typed(maskPersonalData(bindings)),
    translate: typed(translateContribution),
    propose: typed(proposeDisposition),
    confirm: typed(confirmDisposition),
  };
}

export type SeedCommands = ReturnType<typeof seedCommands>;

/** Types what a form would send, then runs it. */
export function typed<Input, Output>(command: Command<Input, Output>) {
  return (work: Work, raw: unknown) => command.run(work, command.input.parse(raw));
}

/** The same work as somebody else. */
export function as(work: Work, actor: Actor): Work {
  return { ...work, actor };
}

/** The same work at another moment: what a command writes down then bears that moment; never one that is yet to come. */
export function daysAgo(work: Work, days: number, time = "09:12"): Work {
  const day = new Date(Date.parse(`${dayOf(work.now)}T${time}:00Z`) - days * 86_400_000);
  return { ...work, now: day < work.now ? day : work.now };
}

/** A seed that is refused is a bug in the seed. */
export function must<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo's contribution was refused: ${JSON.stringify(result.refusal)}`);
}
