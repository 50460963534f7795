import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import { answer } from "../answers-reader.ts";
import type { AnsweredContribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { slicedContributions } from "../contribution-reader.ts";
import { outcomes } from "../domain.ts";
import { contributionsSaying } from "./word-reader.ts";
import type { Searched } from "./words.ts";

/** `new`: the newest first. `answered`: those with an answer first, the newest answer first. `supported`: by how many. */
export const listOrders = ["new", "answered", "supported"] as const;
export type ListOrder = (typeof listOrders)[number];

/** `answered`: whatever the answer is. */
export const answerChoices = ["answered", ...outcomes, "waiting"] as const;
export type AnswerChoice = (typeof answerChoices)[number];

export type PublicFilter = Slice & {
  readonly activityId: string;
  readonly asked: Searched;
  /** Ids of contributions among which to look. */
  readonly about: RawBuilder<string> | undefined;
  readonly order: ListOrder;
  readonly answered?: AnswerChoice | undefined;
};

const supports = sql`left join engage_support_count s on s.tenant_id = c.tenant_id and s.contribution_id = c.contribution_id`;

const ordered = {
  new: { join: sql``, first: sql`` },
  answered: { join: answer, first: sql`d.confirmed_at desc nulls last,` },
  supported: { join: supports, first: sql`coalesce(s.supports, 0) desc,` },
} as const;

// Looked up for each row by its index: a join goes wrong as long as the database does not know yet how many answers there are.
const confirmed = sql`(select d.outcome from engage_disposition d where d.tenant_id = c.tenant_id
  and d.contribution_id = c.contribution_id and d.replaced_at is null and d.confirmed_at is not null)`;

function answerIs(choice: AnswerChoice | undefined): RawBuilder<unknown> {
  if (choice === undefined) return sql`true`;
  if (choice === "answered") return sql`${confirmed} is not null`;
  return choice === "waiting" ? sql`${confirmed} is null` : sql`${confirmed} = ${choice}`;
}

/** What anybody may read of an activity, and that says this. */
export async function searchPublished(work: Work, filter: PublicFilter): Promise<Sliced<AnsweredContribution>> {
  const { activityId, asked, about, order, answered } = filter;
  const found = sql`select c.contribution_id from ${contributionsSaying(asked)} c ${ordered[order].join}
    where c.activity_id = ${activityId} and c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'
      and ${answerIs(answered)} and ${about ? sql`c.contribution_id in (${about})` : sql`true`}
    order by ${ordered[order].first} c.submitted_at desc, c.contribution_id`;
  return slicedContributions(work, found, filter);
}
