import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import type { JobContext } from "../../../../platform/define/job.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Mail } from "../../../../platform/define/mailer.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { enqueueBulkMail } from "../../../../platform/mail/enqueue-mail.ts";
import { municipalityOf, publicAddress } from "../../../tenancy/room.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import { setLastMail } from "../../following/digest-writer.ts";
import { linkOf } from "../../following/domain.ts";
import { followedHref } from "../../following/paths.ts";
import { refusedStill } from "../../following/refused-count.ts";
import { mayBeRead } from "../commands/send-newsletter.ts";
import type { Newsletter } from "../domain.ts";
import { newsletterKey } from "../domain.ts";
import { bothOf, letterWriter } from "../letter.ts";
import type { Recipient } from "../reader.ts";
import { dueNewsletters, lockedRecipients, newsletterById } from "../reader.ts";
import { markGot, setState } from "../writer.ts";

/**
 * What was confirmed and what is due goes to each who follows at that moment. Some in each transaction, with their mail and
 * that they have it: run twice or killed half-way, nobody gets it twice and nobody is passed over. Each transaction holds the
 * newsletter itself, so two never write the same.
 */
export function sendNewslettersJob(bindings: FollowingBindings, atOnce = 100) {
  return job({
    name: "engage.send_newsletters",
    input: z.object({}),
    retryLimit: 5,
    async run(context) {
      const due = await context.inTenant(async (work) => {
        const timeZone = (await municipalityOf(work))?.timeZone ?? "Europe/Amsterdam";
        return ok(await dueNewsletters(work, timeZone));
      });
      for (const id of due.ok ? due.value : []) while (await sendSome(context, bindings, id, atOnce));
    },
  });
}

/** Whether there may be more. */
async function sendSome(
  context: JobContext,
  bindings: FollowingBindings,
  id: string,
  atOnce: number,
): Promise<boolean> {
  const sent = await context.inTenant(async (work) => {
    const newsletter = await newsletterById(work, id, true);
    const goes = newsletter?.state === "sending" || newsletter?.state === "planned";
    // A trajectory that was taken back meanwhile: it waits, and the page of the newsletter says so.
    if (!goes || !(await mayBeRead(work, newsletter.trajectoryId))) return ok(false);
    const { some, more } = await lockedRecipients(work, newsletter, atOnce);
    if (some.length > 0) await sendTo(work, bindings, newsletter, some);
    if (!more) await finish(work, newsletter);
    else if (newsletter.state === "planned") await setState(work, id, "sending");
    return ok(more);
  });
  return sent.ok && sent.value;
}

async function sendTo(
  work: Work,
  bindings: FollowingBindings,
  newsletter: Newsletter,
  to: readonly Recipient[],
): Promise<void> {
  const municipality = await municipalityOf(work);
  const site = municipality ? publicAddress(municipality, bindings.baseUrl) : bindings.baseUrl;
  const write = await letterWriter(work, bindings, newsletter);
  const mails: Mail[] = [];
  for (const one of to) {
    const key = newsletterKey(newsletter.id, one.id);
    const stopPath = followedHref(bindings.tokenOf(linkOf(work.tenantId, one.id)));
    const letter = bothOf(await write({ lang: one.lang, stopPath, isNew: one.isNew }));
    mails.push({ ...letter, to: one.email, lang: one.lang, key, stopHref: site + stopPath });
    await setLastMail(work, { id: one.id, mail: key, refused: await refusedStill(work, one) });
  }
  await markGot(
    work,
    newsletter.id,
    to.map(({ id }) => id),
  );
  await enqueueBulkMail(work, mails);
}

async function finish(work: Work, { id }: Newsletter): Promise<void> {
  await setState(work, id, "sent", { sent_at: work.now });
  work.emit({ name: "engage.newsletter_sent", payload: { newsletterId: id } });
}
