import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../define/page.ts";
import type { JobQueue } from "../../jobs/job-queue.ts";
import { mayManageMessages, retryFailedMail, retryJobCommand, retryMail } from "../commands.ts";
import { mailsInState } from "../reader.ts";
import { MessagesView } from "./messages.view.tsx";

const again = () => ({ to: "/beheer/berichten", notice: "platform.messages.retried" });

/** What did not get through: failed and waiting mail, and work that was given up; each can be tried again. */
export function messagesPage(queue: Pick<JobQueue, "dead" | "retryDead">) {
  return page({
    path: "/beheer/berichten",
    layout: "staff",
    policy: mayManageMessages,
    params: z.object({}),
    load: async (work) =>
      ok({
        failed: await mailsInState(work, ["failed"]),
        waiting: await mailsInState(work, ["waiting"]),
        dead: await queue.dead(work.tenantId),
      }),
    title: (_loaded, { t }) => t("platform.messages.title"),
    view: (loaded, frame) => <MessagesView {...loaded} frame={frame} />,
    actions: {
      retryMail: action({ command: retryMail, input: (_params, { key }) => ({ key }), next: again }),
      retryAllMail: action({ command: retryFailedMail, input: () => ({}), next: again }),
      retryJob: action({ command: retryJobCommand(queue), input: (_params, { id }) => ({ id }), next: again }),
    },
  });
}
