import { z } from "zod";
import { notFound } from "../../kernel/refusal.ts";
import { ok } from "../../kernel/result.ts";
import { command } from "../define/command.ts";
import { roleHolders } from "../define/policy.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { mailWaiting } from "./enqueue-mail.ts";
import { mailsInState } from "./reader.ts";
import { putBack } from "./writer.ts";

/** Mail that did not arrive and work that failed: names of recipients stand in it. */
export const mayManageMessages = roleHolders("manage messages", ["administrator"]);

const byAPerson = { max: 60, perSeconds: 60 };

/** Gives one failed or waiting mail all its tries again, beginning now. */
export const retryMail = command({
  name: "platform.retry_mail",
  policy: mayManageMessages,
  input: z.object({ key: z.string().min(1).max(400) }),
  rateLimit: byAPerson,
  async run(work, { key }) {
    if (!(await putBack(work, key))) return notFound();
    work.emit({ name: mailWaiting, payload: { key } });
    return ok(undefined);
  },
});

/** After a mail server that was wrong for hours: all failed mail together. */
export const retryFailedMail = command({
  name: "platform.retry_failed_mail",
  policy: mayManageMessages,
  input: z.object({}),
  rateLimit: byAPerson,
  async run(work) {
    for (const { key, erasedAt } of await mailsInState(work, ["failed"])) {
      if (erasedAt === null && (await putBack(work, key))) work.emit({ name: mailWaiting, payload: { key } });
    }
    return ok(undefined);
  },
});

/** Gives a dead job all its tries again. One that is gone is already being done again: a double click does no harm. */
export function retryJobCommand(queue: Pick<JobQueue, "retryDead">) {
  return command({
    name: "platform.retry_job",
    policy: mayManageMessages,
    input: z.object({ id: z.uuid() }),
    rateLimit: byAPerson,
    async run(work, { id }) {
      await queue.retryDead(work.tenantId, id);
      return ok(undefined);
    },
  });
}
