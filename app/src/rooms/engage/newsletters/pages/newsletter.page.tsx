import { z } from "zod";
import type { Refusal } from "../../../../kernel/refusal.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import type { RawForm } from "../../../../platform/define/page.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { typedFields } from "../../form-fields.ts";
import { mayManageFollowing } from "../../policy.ts";
import type { testNewsletter } from "../commands/send-newsletter.ts";
import { withdrawNewsletter } from "../commands/send-newsletter.ts";
import { takeNewsletterOff } from "../commands/take-newsletter-off.ts";
import type { addPicture } from "../commands/add-picture.ts";
import type { changeNewsletter } from "../commands/write-newsletter.ts";
import { removeNewsletter } from "../commands/write-newsletter.ts";
import { findingsOf } from "../findings.ts";
import { confirmNewsletterHref, newsletterHref, newsletterPath, staffNewslettersPath } from "../paths.ts";
import { newsletterById, stepsOf, waitingMails } from "../reader.ts";
import { named, photosToChoose, readership } from "../trajectory-choice.ts";
import type { NewsletterShown } from "../views/newsletter.view.tsx";
import { NewsletterView } from "../views/newsletter.view.tsx";

type Params = { readonly id: string };
const back =
  (notice: string) =>
  (_output: unknown, { id }: Params) => ({
    to: newsletterHref(id),
    notice: `engage.newsletter.staff.notice.${notice}`,
  });
const typed = ({ id }: Params, form: RawForm) => ({ id, version: form["version"], fields: typedFields(form) });
const withId = ({ id }: Params, form: RawForm) => ({ ...form, id });

type Writing = {
  readonly change: ReturnType<typeof changeNewsletter>;
  readonly picture: ReturnType<typeof addPicture>;
  readonly test: ReturnType<typeof testNewsletter>;
};

async function shownOf(work: Work, id: string): Promise<Result<NewsletterShown, Refusal>> {
  const newsletter = await newsletterById(work, id);
  if (!newsletter) return notFound();
  const [of] = await named(work, [newsletter]);
  const [readers, findings] = [await readership(work), await findingsOf(work, newsletter)];
  const [steps, waiting] = [await stepsOf(work, id), await waitingMails(work, id)];
  const photos = newsletter.state === "draft" ? await photosToChoose(work) : [];
  return ok({ newsletter, trajectory: of?.trajectory, readers, findings, steps, waiting, photos });
}

/** One newsletter: writing and trying it, or what became of it. */
export function newsletterPage({ change, picture, test }: Writing) {
  return page({
    path: newsletterPath,
    layout: "staff",
    policy: mayManageFollowing,
    params: z.object({ id: z.string().max(40) }),
    load: (work, { id }: Params) => shownOf(work, id),
    title: ({ newsletter }) => newsletter.subject["nl"] ?? "",
    crumbs: ({ newsletter }, { t }) => [
      { label: t("engage.newsletter.staff.title"), href: staffNewslettersPath },
      { label: newsletter.subject["nl"] ?? "" },
    ],
    view: (shown, frame) => <NewsletterView shown={shown} frame={frame} />,
    actions: {
      change: action({ command: change, input: typed, next: back("saved") }),
      goOn: action({
        command: change,
        input: typed,
        next: ({ id }) => ({ to: confirmNewsletterHref(id), notice: "engage.newsletter.staff.notice.saved" }),
      }),
      test: action({
        command: test,
        input: (params: Params, form) => ({ ...typed(params, form), lang: form["lang"] }),
        next: back("tested"),
      }),
      addPicture: action({
        command: picture,
        input: (params: Params, form) => ({ ...typed(params, form), photo: form["photo"] }),
        next: back("pictured"),
      }),
      withdraw: action({ command: withdrawNewsletter, input: withId, next: back("withdrawn") }),
      takeOff: action({
        command: takeNewsletterOff,
        input: withId,
        next: ({ id, left }) => ({
          to: newsletterHref(id),
          notice: left === 0 ? "engage.newsletter.staff.notice.offNobody" : "engage.newsletter.staff.notice.off",
        }),
      }),
      remove: action({
        command: removeNewsletter,
        input: withId,
        next: () => ({ to: staffNewslettersPath, notice: "engage.newsletter.staff.notice.removed" }),
      }),
    },
  });
}
