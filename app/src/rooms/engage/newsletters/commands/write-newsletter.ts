import type { z } from "zod";
import type { Localized } from "../../../../kernel/localized.ts";
import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { municipalityOf, publicAddress } from "../../../tenancy/room.ts";
import { trajectoryById } from "../../../trajectories/room.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import type { Newsletter, NewsletterWords } from "../domain.ts";
import { withOwnPaths } from "../letter-text.ts";
import { changeInput, idInput, makeInput, typedNewsletter } from "../inputs.ts";
import { newsletterById } from "../reader.ts";
import { addStep } from "../step-writer.ts";
import { deleteNewsletter, insertNewsletter, updateNewsletter } from "../writer.ts";

const noSuchTrajectory = () => invalidField("trajectory", "platform.field.choose");

type Site = Pick<FollowingBindings, "baseUrl">;
type Typed = NewsletterWords & { readonly trajectoryId: string | undefined };

/** What was typed, with whole addresses of our own site as paths. */
async function typedIn(work: Work, { baseUrl }: Site, fields: Fields): Promise<Result<Typed, Refusal>> {
  const municipality = await municipalityOf(work);
  const typed = typedNewsletter(fields, municipality?.languages ?? ["nl"]);
  if (!typed.ok) return refused({ kind: "invalid", fields: typed.refusal });
  const { trajectoryId, body } = typed.value;
  if (trajectoryId !== undefined && !(await trajectoryById(work, trajectoryId))) return noSuchTrajectory();
  const site = municipality ? publicAddress(municipality, baseUrl) : baseUrl;
  const own: Localized = Object.fromEntries(
    Object.entries(body).map(([lang, text]) => [lang, withOwnPaths(text, site)]),
  );
  return ok({ ...typed.value, body: own });
}

/** A draft: nobody gets it yet. */
export function makeNewsletter(site: Site) {
  return command({
    name: "engage.make_newsletter",
    policy: mayWriteNewsletters,
    input: makeInput,
    rateLimit: staffPace,
    async run(work, { fields }) {
      const typed = await typedIn(work, site, fields);
      if (!typed.ok) return typed;
      const id = await insertNewsletter(work, typed.value);
      await addStep(work, id, "made");
      return ok({ id });
    },
  });
}

type Changed = z.output<typeof changeInput>;

/** Keeps other words, as long as nobody has it and nobody else changed it meanwhile. */
export async function saveDraft(
  work: Work,
  site: Site,
  { id, version, fields }: Changed,
): Promise<Result<Newsletter, Refusal>> {
  const newsletter = await newsletterById(work, id, true);
  if (!newsletter) return notFound();
  if (newsletter.state !== "draft") return refusedBy("engage.newsletter.staff.refused.noDraft");
  if (newsletter.version !== version) return refusedBy("engage.newsletter.staff.refused.changed");
  const typed = await typedIn(work, site, fields);
  if (!typed.ok) return typed;
  await updateNewsletter(work, newsletter, typed.value);
  return ok({ ...newsletter, ...typed.value });
}

export function changeNewsletter(site: Site) {
  return command({
    name: "engage.change_newsletter",
    policy: mayWriteNewsletters,
    input: changeInput,
    rateLimit: staffPace,
    async run(work, changed) {
      const saved = await saveDraft(work, site, changed);
      return saved.ok ? ok({ id: changed.id }) : saved;
    },
  });
}

/** Throws a draft away. */
export const removeNewsletter = command({
  name: "engage.remove_newsletter",
  policy: mayWriteNewsletters,
  input: idInput,
  rateLimit: staffPace,
  async run(work, { id }) {
    const newsletter = await newsletterById(work, id, true);
    if (!newsletter) return notFound();
    if (newsletter.state !== "draft") return refusedBy("engage.newsletter.staff.refused.noDraft");
    await deleteNewsletter(work, id);
    return ok({});
  },
});
