import { z } from "zod";
import { tokenHash } from "../../../../kernel/ids.ts";
import { refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import * as field from "../../../../platform/define/fields.ts";
import { putResident, useResidentRequest, withoutResidents } from "../../../identity/room.ts";
import { ownPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import type { MineBindings } from "../load-mine.ts";
import { minePath } from "../paths.ts";
import { deviceOf } from "./here.ts";
import { takeTurnsBack } from "./kept-turn-writer.ts";
import { moveParticipants } from "./take-over-writer.ts";

/**
 * The button behind the link of the mail. The device on which it was asked brings what it sent to the account; the one on which it is
 * pressed, which becomes the account's, does so too when whoever presses says that it is theirs: it may be a library's, or the link
 * may be of somebody else. What is of another account stays there.
 */
export function confirmAccount(bindings: Pick<MineBindings, "tokenOf">) {
  return command({
    name: "engage.confirm_account",
    policy: mayTakePart,
    input: z.object({ token: z.string().max(100), bring: field.checkbox() }),
    rateLimit: ownPace,
    async run(work, { token, bring }) {
      const request = await useResidentRequest(work, tokenHash(token));
      if (!request) return refusedBy("engage.account.gone");
      const id = await putResident(work, request);
      const here = bring ? deviceOf(work) : undefined;
      const devices = [request.guestId, here].flatMap((one) => one ?? []);
      const brought = await withoutResidents(work, [...new Set(devices)]);
      await moveParticipants(work, brought, id);
      await takeTurnsBack(work, bindings, { id, email: request.email });
      return ok({ guestId: id, to: request.nextPath || minePath });
    },
  });
}
