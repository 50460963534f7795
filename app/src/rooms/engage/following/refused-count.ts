import type { Work } from "../../../platform/define/work.ts";
import { mailByKey } from "../../../platform/mail/reader.ts";

/** How many mails to a follower were refused in a row, and the key of the last that they got. */
export type RefusedCount = { readonly refused: number; readonly lastMail: string | null };

/** A mail that was taken, and did not come back since, ends a row of refusals. */
export async function refusedStill(work: Work, { refused, lastMail }: RefusedCount): Promise<number> {
  if (refused === 0 || lastMail === null) return refused;
  const mail = await mailByKey(work, lastMail);
  return mail?.state === "sent" && mail.returned === null ? 0 : refused;
}
