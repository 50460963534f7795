import type { Job } from "../../../platform/define/job.ts";
import type { Part } from "../part.ts";
import type { WebhookBindings } from "./bindings.ts";
import {
  makeWebhook,
  removeWebhook,
  rotateWebhookSecret,
  sendWebhookAgain,
  switchWebhookOnOrOff,
  tryWebhook,
} from "./commands/manage.ts";
import type { HookEvent } from "./domain.ts";
import { announceJob } from "./jobs/announce.job.ts";
import { sendWebhooksJob } from "./jobs/send-webhooks.job.ts";
import { newWebhookPage } from "./pages/new-webhook.page.tsx";
import { webhookPage } from "./pages/webhook.page.tsx";
import { webhooksPage } from "./pages/webhooks.page.tsx";
import { webhookWaiting } from "./webhook-writer.ts";

/** Which events lead to news for other systems: what is shown at once is published as it comes in. */
const followed = {
  received: ["engage.contribution_received"],
  published: ["engage.contribution_published", "engage.contribution_received"],
  answered: ["engage.disposition_confirmed"],
  asked: ["engage.question_asked"],
  questionAnswered: ["engage.question_answered", "engage.question_published"],
  opened: ["trajectories.trajectory_opened", "trajectories.trajectory_reopened"],
  closed: ["trajectories.trajectory_closed"],
} as const satisfies Readonly<Record<HookEvent, readonly string[]>>;

/** Telling other systems, as a part of this room. */
export function webhooks(bindings: WebhookBindings): Part {
  const send = sendWebhooksJob(bindings);
  // @NOTE safe: exactly the names of `followed`.
  const events = Object.entries(followed) as readonly [HookEvent, readonly string[]][];
  // Of one event several can be told: what is shown at once is received and published.
  const announced = new Map<string, Job[]>();
  for (const [event, names] of events) {
    const announce = announceJob(bindings, event);
    for (const name of names) announced.set(name, [...(announced.get(name) ?? []), announce]);
  }
  return {
    commands: [makeWebhook, rotateWebhookSecret, switchWebhookOnOrOff, tryWebhook, sendWebhookAgain, removeWebhook],
    pages: [webhooksPage, newWebhookPage, webhookPage(bindings)],
    jobs: [send],
    // What failed is tried again at its time.
    schedules: [{ cron: "* * * * *", job: send }],
    on: { ...Object.fromEntries(announced), [webhookWaiting]: [send] },
  };
}
