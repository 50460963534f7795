import { z } from "zod";
import { newId } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import * as field from "../../../../platform/define/fields.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { deleteResident, residentById } from "../../../identity/room.ts";
import { ownPace } from "../../commands/paces.ts";
import { withdrawContribution } from "../../commands/withdraw-contribution.ts";
import { mayTakePart } from "../../policy.ts";
import type { MineBindings } from "../load-mine.ts";
import { activeOf } from "../reader.ts";
import { keepTurns } from "./kept-turn-writer.ts";
import { moveParticipants } from "./take-over-writer.ts";

/** What becomes of what somebody sent: it stays, found back on this device alone, or is taken back. */
export const leavings = ["keep", "withdraw"] as const;

/** Somebody has no account any more: the address goes, and their other devices know nothing from now on. */
export function leaveAccount(bindings: MineBindings) {
  const withdraw = withdrawContribution(bindings.methods);
  async function withdrawAll(work: Work, participantId: string): Promise<void> {
    for (const id of await activeOf(work, participantId)) await withdraw.run(work, { token: id });
  }
  return command({
    name: "engage.leave_account",
    policy: mayTakePart,
    input: z.object({ sent: field.oneOf(leavings) }),
    rateLimit: ownPace,
    async run(work, { sent }) {
      const id = work.actor.kind === "visitor" ? work.actor.guestId : undefined;
      const resident = id === undefined ? undefined : await residentById(work, id);
      if (id === undefined || !resident || !(await deleteResident(work, id))) return notFound();
      if (sent === "withdraw") await withdrawAll(work, id);
      await keepTurns(work, bindings, resident);
      const guestId = newId(work.now.getTime());
      await moveParticipants(work, [id], guestId);
      return ok({ guestId });
    },
  });
}
