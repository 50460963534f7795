import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import { ofNewsletterKey } from "../newsletters/domain.ts";
import { dayOfDigest, refusedShareAtMost, refusedSoMany } from "./domain.ts";

/** A day's digests or a newsletter, of which so many had no recipient that it is not about the addresses. */
export type RefusedSending = { readonly on: string; readonly mails: number; readonly refused: number };

type Found = RefusedSending & { readonly newsletterId: string | null };

const shownDays = 30;

async function refusedMuch(work: Work): Promise<readonly Found[]> {
  const found = await sql<Found>`
    select * from (
      select sent_on::text as "on", sum(mails)::int as mails, sum(refused)::int as refused, null::uuid as "newsletterId"
        from engage_digest group by sent_on
      union all
      select coalesce(sent_at, off_at, ${work.now})::date::text, mails, refused, newsletter_id from engage_newsletter
        where state in ('sending', 'sent', 'stopped')
    ) sending
    where refused >= ${refusedSoMany} and refused > mails * ${refusedShareAtMost}::float8
    order by "on" desc`.execute(work.db);
  return found.rows;
}

/** What the team has to know: nobody was forgotten over these. */
export async function refusedSendings(work: Work): Promise<readonly RefusedSending[]> {
  const since = dayOf(new Date(work.now.getTime() - shownDays * 86_400_000));
  const lately = (await refusedMuch(work)).filter(({ on }) => on >= since);
  return lately.map(({ on, mails, refused }) => ({ on, mails, refused }));
}

/** Whether the mail with this key was one of those, however long ago. */
export async function wasRefusedToMany(work: Work): Promise<(key: string | null) => boolean> {
  const all = await refusedMuch(work);
  return (key) => {
    if (key === null) return false;
    const newsletterId = ofNewsletterKey(key)?.newsletterId;
    const day = dayOfDigest(key);
    return all.some((one) => (one.newsletterId === null ? one.on === day : one.newsletterId === newsletterId));
  };
}
