import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../define/page.ts";
import { anyone } from "../../define/policy.ts";
import { mailByKey, mailsInState } from "../reader.ts";
import { MailboxView, MailView } from "./mailbox.view.tsx";

/** In the demo nothing leaves this machine: here anybody reads what would have been sent to whom. Never outside it. */
export const mailboxPage = page({
  path: "/postvak",
  layout: "resident",
  policy: anyone(),
  params: z.object({}),
  load: async (work) => ok(await mailsInState(work, ["sent"])),
  title: (_mails, { t }) => t("platform.mailbox.title"),
  view: (mails, frame) => <MailboxView mails={mails} frame={frame} />,
});

export const mailPage = page({
  path: "/postvak/bericht",
  layout: "resident",
  policy: anyone(),
  params: z.object({ sleutel: z.string().max(400) }),
  async load(work, { sleutel }) {
    const mail = await mailByKey(work, sleutel);
    return mail?.state === "sent" ? ok(mail) : notFound();
  },
  title: (mail) => mail.subject,
  crumbs: (mail, { t }) => [{ label: t("platform.mailbox.title"), href: "/postvak" }, { label: mail.subject }],
  view: (mail, frame) => <MailView mail={mail} frame={frame} />,
});
