import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import { confirmNewsletter } from "../commands/send-newsletter.ts";
import { findingsOf } from "../findings.ts";
import { confirmNewsletterPath, newsletterHref, staffNewslettersPath } from "../paths.ts";
import { audienceOf, newsletterById } from "../reader.ts";
import { named } from "../trajectory-choice.ts";
import { ConfirmNewsletterView } from "../views/confirm-newsletter.view.tsx";

/** The last look before it goes: to how many, and when. */
export const confirmNewsletterPage = page({
  path: confirmNewsletterPath,
  layout: "staff",
  policy: mayWriteNewsletters,
  params: z.object({ id: z.string().max(40) }),
  async load(work, { id }) {
    const newsletter = await newsletterById(work, id);
    if (newsletter?.state !== "draft") return notFound();
    const [of] = await named(work, [newsletter]);
    const people = await audienceOf(work, newsletter.trajectoryId);
    return ok({ newsletter, trajectory: of?.trajectory, people, findings: await findingsOf(work, newsletter) });
  },
  title: (_shown, { t }) => t("engage.newsletter.staff.confirm.title"),
  crumbs: ({ newsletter }, { t }) => [
    { label: t("engage.newsletter.staff.title"), href: staffNewslettersPath },
    { label: newsletter.subject["nl"] ?? "", href: newsletterHref(newsletter.id) },
    { label: t("engage.newsletter.staff.confirm.title") },
  ],
  view: (shown, frame) => <ConfirmNewsletterView shown={shown} frame={frame} />,
  actions: {
    confirm: action({
      command: confirmNewsletter,
      input: ({ id }, form) => ({ ...form, id }),
      next: ({ id, when }) => ({
        to: newsletterHref(id),
        notice: `engage.newsletter.staff.notice.${when === "now" ? "goes" : "planned"}`,
      }),
    }),
  },
});
