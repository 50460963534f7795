import type { FollowingBindings } from "../following/bindings.ts";
import type { Part } from "../part.ts";
import { confirmNewsletter, testNewsletter, withdrawNewsletter } from "./commands/send-newsletter.ts";
import { addPicture } from "./commands/add-picture.ts";
import { takeNewsletterOff } from "./commands/take-newsletter-off.ts";
import { changeNewsletter, makeNewsletter, removeNewsletter } from "./commands/write-newsletter.ts";
import { sendNewslettersJob } from "./jobs/send-newsletters.job.ts";
import { confirmNewsletterPage } from "./pages/confirm-newsletter.page.tsx";
import { newNewsletterPage } from "./pages/new-newsletter.page.tsx";
import { newsletterPage } from "./pages/newsletter.page.tsx";
import { newslettersPage } from "./pages/newsletters.page.tsx";
import { previewHtml, previewText } from "./pages/preview.downloads.ts";
import { publicNewsletterPage, publicNewslettersPage } from "./pages/public-newsletters.page.tsx";

/** Newsletters to who follows, as a part of following. */
export function newsletters(bindings: FollowingBindings): Part {
  const [make, change] = [makeNewsletter(bindings), changeNewsletter(bindings)];
  const [test, picture] = [testNewsletter(bindings), addPicture(bindings)];
  const send = sendNewslettersJob(bindings);
  return {
    commands: [
      ...[make, change, picture, removeNewsletter, test, confirmNewsletter, withdrawNewsletter],
      takeNewsletterOff,
    ],
    pages: [
      ...[newslettersPage, newNewsletterPage(make), newsletterPage({ change, picture, test }), confirmNewsletterPage],
      ...[publicNewslettersPage, publicNewsletterPage],
    ],
    downloads: [previewHtml(bindings), previewText(bindings)],
    jobs: [send],
    // What was planned, and what a killed process left.
    schedules: [{ cron: "*/15 * * * *", job: send }],
    on: { "engage.newsletter_confirmed": [send] },
  };
}
