import { tokenHash } from "../../../kernel/ids.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { linkState, localPath, maySignIn as hasRoles, sessionLongestDays, startOf } from "../domain.ts";
import { signInFields } from "../inputs.ts";
import { maySignIn } from "../policy.ts";
import { magicLinkByHash, personById } from "../reader.ts";
import { insertSession, useMagicLink } from "../writer.ts";

/** A cookie may live as long as the longest session; the database says when it really ends. */
export const sessionCookieSeconds = sessionLongestDays * 86_400;

/** Uses a link up and opens a session. The link of another municipality is as unknown as a forged one. */
export const signIn = command({
  name: "identity.sign_in",
  policy: maySignIn,
  input: signInFields,
  rateLimit: { max: 120, perSeconds: 600 },
  async run(work, { token }) {
    const hash = tokenHash(token);
    const link = await magicLinkByHash(work, hash);
    const state = linkState(link, work.now);
    if (!link || state !== "usable") return refusedBy(`identity.link.${state}`);
    const person = await personById(work, link.personId);
    if (!person || !hasRoles(person)) return refusedBy("identity.link.unknown");
    // Two presses at the same moment: one of them comes second.
    if (!(await useMagicLink(work, hash))) return refusedBy("identity.link.used");
    const session = await insertSession(work, person.id);
    const to = localPath(link.nextPath) ?? startOf(person.roles);
    return ok({ token: session, maxAgeSeconds: sessionCookieSeconds, to });
  },
});
