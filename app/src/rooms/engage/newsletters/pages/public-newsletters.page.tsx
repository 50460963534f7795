import { z } from "zod";
import { pickText } from "../../../../kernel/localized.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { page } from "../../../../platform/define/page.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { mayTakePart } from "../../policy.ts";
import { publicNewsletterPath, publicNewslettersPath } from "../paths.ts";
import { newsletterById, sentNewsletters } from "../reader.ts";
import type { Named } from "../trajectory-choice.ts";
import { named, readable } from "../trajectory-choice.ts";
import { PublicNewslettersView, PublicNewsletterView } from "../views/public-newsletters.view.tsx";

const open = { layout: "resident", policy: mayTakePart, cacheable: true } as const;
const shownAtMost = 200;

/** What was sent, for everybody. */
export const publicNewslettersPage = page({
  ...open,
  path: publicNewslettersPath,
  params: z.object({}),
  async load(work) {
    const sent = await named(work, await sentNewsletters(work, { most: shownAtMost }));
    return ok(sent.filter(readable));
  },
  title: (_sent, { t }) => t("engage.newsletter.title"),
  view: (sent, frame) => <PublicNewslettersView sent={sent} frame={frame} />,
});

/** One of them, as it went out. */
export const publicNewsletterPage = page({
  ...open,
  path: publicNewsletterPath,
  params: z.object({ id: z.string().max(40) }),
  async load(work, { id }) {
    const newsletter = await newsletterById(work, id);
    const [found] = newsletter ? await named(work, [newsletter]) : [];
    return found && readable(found) ? ok(found) : notFound();
  },
  title: ({ newsletter }, frame) => said(frame, pickText(newsletter.subject, frame.lang)),
  crumbs: ({ newsletter }: Named, frame) => [
    { label: frame.t("engage.newsletter.title"), href: publicNewslettersPath },
    { label: said(frame, pickText(newsletter.subject, frame.lang)) },
  ],
  view: (found, frame) => <PublicNewsletterView found={found} frame={frame} />,
});
