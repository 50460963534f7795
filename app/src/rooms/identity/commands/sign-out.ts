import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { maySignOut } from "../policy.ts";
import { deleteSessions } from "../writer.ts";

/** Ends every session of this person, on every device: whoever signs out on a library computer forgets nothing. */
export const signOut = command({
  name: "identity.sign_out",
  policy: maySignOut,
  input: z.object({}),
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work) {
    if (work.actor.kind === "person") await deleteSessions(work, work.actor.personId);
    return ok({});
  },
});
