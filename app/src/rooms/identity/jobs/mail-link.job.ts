import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { linkExpiry, magicLinkMinutes, maySignIn, openLinksAtMost } from "../domain.ts";
import type { LetterBindings } from "../letters.ts";
import { sendLetter } from "../letters.ts";
import { openLinksOf, personByEmail } from "../reader.ts";
import { lockMayUseMail } from "../sso/sso-reader.ts";
import { insertMagicLink, takeLinkRequest } from "../writer.ts";

/** Mails a link to who asked for one and may come in; for everybody else nothing happens. The request is gone after it. */
export function mailLinkJob(bindings: LetterBindings) {
  return job({
    name: "identity.mail_link",
    input: z.object({ requestId: z.string() }),
    retryLimit: 5,
    async run(context, { requestId }) {
      await context.inTenant(async (work) => {
        const request = await takeLinkRequest(work, requestId);
        const person = request && (await personByEmail(work, request.email));
        if (!person || !maySignIn(person) || !(await lockMayUseMail(work, person.id))) return ok(undefined);
        if ((await openLinksOf(work, person.id)) >= openLinksAtMost) return ok(undefined);
        const token = await insertMagicLink(work, person.id, request.nextPath);
        await sendLetter(work, bindings, {
          to: person,
          subject: "identity.staff.mail.signIn.subject",
          text: "identity.staff.mail.signIn.text",
          params: () => ({ minutes: magicLinkMinutes }),
          path: `/inloggen/${token}`,
          key: `identity.sign_in ${tokenHash(token)}`,
          validUntil: linkExpiry(work.now),
        });
        return ok(undefined);
      });
    },
  });
}
