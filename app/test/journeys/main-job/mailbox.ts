import type { Visit } from "../visit.ts";

const arrivesWithinMs = 20_000;

/** Opens the newest mail to this address with this subject in the mailbox of the trial. It may still be on its way. */
export async function openMail(visit: Visit, address: string, subject: RegExp): Promise<void> {
  const before = Date.now() + arrivesWithinMs;
  const to = visit.page.getByRole("article").filter({ hasText: `Aan ${address}` });
  const mail = to.filter({ has: visit.page.getByRole("link", { name: subject }) });
  do await visit.go("/postvak");
  while ((await mail.count()) === 0 && Date.now() < before);
  await visit.follow(subject, mail.first());
}

/** Follows the link in the open mail. */
export async function followMailedLink(visit: Visit): Promise<void> {
  await visit.follow(/^http/, visit.page.getByRole("article"));
}
