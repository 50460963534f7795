import { z } from "zod";
import { pickText } from "../../../../kernel/localized.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { page } from "../../../../platform/define/page.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { mayTakePart } from "../../policy.ts";
import { publicNewsletterPath, publicNewslettersPath } from "../paths.ts";
import { newsletterById, outNewsletters } from "../reader.ts";
import type { Named } from "../trajectory-choice.ts";
import { named, readable } from "../trajectory-choice.ts";
import { NewsletterOffView, PublicNewslettersView, PublicNewsletterView } from "../views/public-newsletters.view.tsx";

const open = { layout: "resident", policy: mayTakePart, cacheable: true } as const;
const shownAtMost = 200;

/** What was sent, for everybody. */
export const publicNewslettersPage = page({
  ...open,
  path: publicNewslettersPath,
  params: z.object({}),
  async load(work) {
    const sent = await named(work, await outNewsletters(work, shownAtMost));
    return ok(sent.filter(readable));
  },
  title: (_sent, { t }) => t("engage.newsletter.title"),
  view: (sent, frame) => <PublicNewslettersView sent={sent} frame={frame} />,
});

/** Of what was taken off the site nobody reads the words any more, the subject neither. */
function nameOf({ newsletter }: Named, frame: Frame): string {
  if (newsletter.off) return frame.t("engage.newsletter.off");
  return said(frame, pickText(newsletter.subject, frame.lang));
}

/** One of them, as it went out, or why it is here no more. */
export const publicNewsletterPage = page({
  ...open,
  path: publicNewsletterPath,
  params: z.object({ id: z.string().max(40) }),
  async load(work, { id }) {
    const newsletter = await newsletterById(work, id);
    const [found] = newsletter ? await named(work, [newsletter]) : [];
    return found && readable(found) ? ok(found) : notFound();
  },
  title: nameOf,
  crumbs: (found: Named, frame) => [
    { label: frame.t("engage.newsletter.title"), href: publicNewslettersPath },
    { label: nameOf(found, frame) },
  ],
  view: (found, frame) =>
    found.newsletter.off ? (
      <NewsletterOffView off={found.newsletter.off} frame={frame} />
    ) : (
      <PublicNewsletterView found={found} frame={frame} />
    ),
});
