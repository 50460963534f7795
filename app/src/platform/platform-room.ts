import type { Job, Schedule } from "./define/job.ts";
import type { Room } from "./define/room.ts";
import { room } from "./define/room.ts";
import { cleanUpJob } from "./jobs/clean-up.job.ts";
import type { JobQueue } from "./jobs/job-queue.ts";
import { retryFailedMail, retryJobCommand, retryMail } from "./mail/commands.ts";
import { bulkMailWaiting, mailWaiting } from "./mail/enqueue-mail.ts";
import { eraseMailJob } from "./mail/erase-mail.job.ts";
import { mailPage, mailboxPage } from "./mail/pages/mailbox.page.tsx";
import { messagesPage } from "./mail/pages/messages.page.tsx";
import { readReturnsJob } from "./mail/returns/read-returns.job.ts";
import type { ReturnsMailbox } from "./mail/returns/returns-mailbox.ts";
import { sendBulkMailJob } from "./mail/send-bulk-mail.job.ts";
import { sendMailJob } from "./mail/send-mail.job.ts";
import { platformMessagesEn } from "./messages.en.ts";
import { platformMessagesNl } from "./messages.nl.ts";
import { galleryPage } from "./web/gallery.page.tsx";

/** What the platform does by itself. */
export const platformJobs: readonly Job[] = [sendMailJob, sendBulkMailJob, eraseMailJob, cleanUpJob];
export const platformSchedules: readonly Schedule[] = [
  { cron: "20 3 * * *", job: cleanUpJob },
  { cron: "5 * * * *", job: eraseMailJob },
  { cron: "*/10 * * * *", job: sendBulkMailJob },
];

export type PlatformRoomParts = {
  readonly queue: Pick<JobQueue, "dead" | "retryDead">;
  /** With the mailbox page, on which anybody reads all mail. */
  readonly demo: boolean;
  /** Where undeliverable mail comes back; nobody looks when absent. */
  readonly returnsMailbox?: ReturnsMailbox | undefined;
};

/**
 * The platform's own words, pages, commands and jobs in the shape of a room. Its tables are not here: storage makes them
 * before those of any room.
 */
export function createPlatformRoom({ queue, demo, returnsMailbox }: PlatformRoomParts): Room {
  const returns = returnsMailbox && readReturnsJob(returnsMailbox);
  return room({
    name: "platform",
    migrations: [],
    messages: { nl: platformMessagesNl, en: platformMessagesEn },
    commands: [retryMail, retryFailedMail, retryJobCommand(queue)],
    pages: [messagesPage(queue), ...(demo ? [mailboxPage, mailPage, galleryPage] : [])],
    jobs: [...platformJobs, ...(returns ? [returns] : [])],
    schedules: [...platformSchedules, ...(returns ? [{ cron: "*/10 * * * *", job: returns }] : [])],
    on: { [mailWaiting]: [sendMailJob], [bulkMailWaiting]: [sendBulkMailJob] },
    navigation: [
      {
        side: "staff",
        href: "/beheer/berichten",
        key: "platform.messages.navigation",
        order: 900,
        roles: ["administrator"],
      },
    ],
  });
}
