import { newId } from "../../../../kernel/ids.ts";
import { forbidden, invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { nameUnder } from "../../../../platform/define/actor.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { enqueueMail } from "../../../../platform/mail/enqueue-mail.ts";
import { municipalityOf } from "../../../tenancy/room.ts";
import { dayOf, isPublic, trajectoryById } from "../../../trajectories/room.ts";
import { staffPace } from "../../commands/paces.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import { followAllPath } from "../../following/paths.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import { planDaysAtMost } from "../domain.ts";
import { findingsOf } from "../findings.ts";
import { confirmInput, idInput, testInput } from "../inputs.ts";
import { bothOf, letterWriter } from "../letter.ts";
import { audienceOf, newsletterById } from "../reader.ts";
import { addStep } from "../step-writer.ts";
import { setState } from "../writer.ts";
import { saveDraft } from "./write-newsletter.ts";

/** Saves, and sends it to nobody but who asks, at the address with which they signed in. */
export function testNewsletter(bindings: Pick<FollowingBindings, "words" | "baseUrl">) {
  return command({
    name: "engage.test_newsletter",
    policy: mayWriteNewsletters,
    input: testInput,
    rateLimit: { max: 20, perSeconds: 600 },
    async run(work, { lang, ...changed }) {
      if (work.actor.kind !== "person") return forbidden();
      const saved = await saveDraft(work, bindings, changed);
      if (!saved.ok) return saved;
      const write = await letterWriter(work, bindings, saved.value);
      const letter = bothOf(await write({ lang, stopPath: followAllPath }));
      const key = `engage.newsletter_test ${newId(work.now.getTime())}`;
      await enqueueMail(work, { ...letter, to: work.actor.email, lang, key });
      return ok({ id: changed.id });
    },
  });
}

/** The second step: from here it goes, at once or in the morning of a day. Only what was read, and nothing with an obstacle. */
export const confirmNewsletter = command({
  name: "engage.confirm_newsletter",
  policy: mayWriteNewsletters,
  input: confirmInput,
  rateLimit: staffPace,
  async run(work, { id, version, when, day }) {
    const newsletter = await newsletterById(work, id, true);
    if (!newsletter) return notFound();
    if (newsletter.state !== "draft") return refusedBy("engage.newsletter.staff.refused.noDraft");
    if (newsletter.version !== version) return refusedBy("engage.newsletter.staff.refused.changed");
    if ((await findingsOf(work, newsletter)).some(({ isObstacle }) => isObstacle))
      return refusedBy("engage.newsletter.staff.refused.obstacles");
    if (!(await mayBeRead(work, newsletter.trajectoryId)))
      return refusedBy("engage.newsletter.staff.refused.notPublic");
    if (when === "day" && day === undefined) return invalidField("day", "platform.field.required");
    if (when === "day" && !(await isAhead(work, day ?? "")))
      return invalidField("day", "engage.newsletter.staff.field.day");
    const confirmed_by = nameUnder(work.actor).name;
    if (when === "day") await setState(work, id, "planned", { confirmed_by, send_on: day ?? null });
    else await setState(work, id, "sending", { confirmed_by, send_on: null });
    await addStep(work, id, when === "day" ? "planned" : "sent", await audienceOf(work, newsletter.trajectoryId));
    work.emit({ name: "engage.newsletter_confirmed", payload: { newsletterId: id } });
    return ok({ id, when });
  },
});

/** What was planned is a draft again. */
export const withdrawNewsletter = command({
  name: "engage.withdraw_newsletter",
  policy: mayWriteNewsletters,
  input: idInput,
  rateLimit: staffPace,
  async run(work, { id }) {
    const newsletter = await newsletterById(work, id, true);
    if (!newsletter) return notFound();
    if (newsletter.state !== "planned") return refusedBy("engage.newsletter.staff.refused.notPlanned");
    await setState(work, id, "draft", { confirmed_by: null, send_on: null });
    await addStep(work, id, "withdrawn");
    return ok({ id });
  },
});

/** What only the team sees yet is told to nobody. */
export async function mayBeRead(work: Work, trajectoryId: string | undefined): Promise<boolean> {
  if (trajectoryId === undefined) return true;
  const trajectory = await trajectoryById(work, trajectoryId);
  return trajectory !== undefined && isPublic(trajectory);
}

/** From tomorrow on, up to a year. */
async function isAhead(work: Work, day: string): Promise<boolean> {
  const timeZone = (await municipalityOf(work))?.timeZone;
  const last = new Date(work.now.getTime() + planDaysAtMost * 86_400_000);
  return day > dayOf(work.now, timeZone) && day <= dayOf(last, timeZone);
}
