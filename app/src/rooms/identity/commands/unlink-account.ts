import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { id } from "../../../platform/define/fields.ts";
import { mayManagePeople } from "../policy.ts";
import { deleteSubjectOf } from "../sso/sso-writer.ts";
import { deleteSessions } from "../writer.ts";

/** For who got a new account at the provider: the old one leads to this person no more, and the next with their address does. */
export const unlinkAccount = command({
  name: "identity.unlink_account",
  policy: mayManagePeople,
  input: z.object({ personId: id() }),
  rateLimit: { max: 60, perSeconds: 60 },
  async run(work, { personId }) {
    if (!(await deleteSubjectOf(work, personId))) return notFound();
    await deleteSessions(work, personId);
    work.emit({ name: "identity.unlink_account", payload: { personId } });
    return ok({ personId });
  },
});
