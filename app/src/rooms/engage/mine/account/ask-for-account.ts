import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import * as field from "../../../../platform/define/fields.ts";
import { askForResident } from "../../../identity/room.ts";
import { mailPace } from "../../commands/paces.ts";
import { mayHaveDevice } from "../../policy.ts";

/** Where a form may send somebody on: where they take part, and nowhere else. */
const nextPath = z
  .string()
  .max(200)
  .regex(/^\/trajecten\/[\w-]+\/meedoen\/[\w-]{36}$/)
  .catch("");

/**
 * Somebody wants to find what they send on all of their devices. Whose address it is and whether it has an account is looked up
 * afterwards, by a job: neither the answer nor how long it takes tells.
 */
export const askForAccount = command({
  name: "engage.ask_for_account",
  policy: mayHaveDevice,
  input: z.object({ email: field.email(), lang: field.pageLanguage(), next: nextPath }),
  rateLimit: mailPace,
  async run(work, { email, lang, next }) {
    const guestId = work.actor.kind === "visitor" ? work.actor.guestId : undefined;
    const requestId = await askForResident(work, { email, lang, guestId, nextPath: next });
    work.emit({ name: "engage.account_asked", payload: { requestId } });
    return ok({});
  },
});
