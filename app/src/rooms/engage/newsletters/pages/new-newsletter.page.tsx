import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { nameUnder } from "../../../../platform/define/actor.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { typedFields } from "../../form-fields.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import type { makeNewsletter } from "../commands/write-newsletter.ts";
import { newNewsletterPath, newsletterHref, staffNewslettersPath } from "../paths.ts";
import { readership } from "../trajectory-choice.ts";
import { NewNewsletterView } from "../views/newsletter-form.view.tsx";

export function newNewsletterPage(make: ReturnType<typeof makeNewsletter>) {
  return page({
    path: newNewsletterPath,
    layout: "staff",
    policy: mayWriteNewsletters,
    params: z.object({ traject: z.string().max(40).optional().catch(undefined) }),
    load: async (work, { traject }) =>
      ok({ readers: await readership(work), trajectoryId: traject, sender: nameUnder(work.actor).name }),
    title: (_loaded, { t }) => t("engage.newsletter.staff.new"),
    crumbs: (_loaded, { t }) => [
      { label: t("engage.newsletter.staff.title"), href: staffNewslettersPath },
      { label: t("engage.newsletter.staff.new") },
    ],
    view: (loaded, frame) => <NewNewsletterView {...loaded} frame={frame} />,
    actions: {
      make: action({
        command: make,
        input: (_params, form) => ({ fields: typedFields(form) }),
        next: ({ id }) => ({ to: newsletterHref(id), notice: "engage.newsletter.staff.notice.saved" }),
      }),
    },
  });
}
