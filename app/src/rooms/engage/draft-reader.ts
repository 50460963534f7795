import type { Selectable } from "kysely";
import type { Fields } from "../../platform/define/method.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Signed } from "./sign-in/domain.ts";
import type { DraftTable, EngageTables } from "./tables.ts";

/** Pages of a form that were saved and not sent. */
export type Draft = {
  readonly activityId: string;
  readonly sessionId: string;
  readonly fields: Fields;
  /** Of the code that came with it. */
  readonly codeHash: string | undefined;
  /** Whether somebody signed in for it. */
  readonly signed: Signed | undefined;
  /** Whether the words at its e-mail field said that one hears of the steps after the decision. */
  readonly readFollowUp: boolean;
  /** It goes away after this. */
  readonly keptUntil: Date;
};

export async function draftByHash(work: Work, tokenHash: string): Promise<Draft | undefined> {
  const row = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_draft")
    .select(["activity_id", "form_session_id", "fields", "delete_after", "code_hash", "read_follow_up"])
    .select(["signed_hash", "signed_by", "signed_at", "signed_party"])
    .where("token_hash", "=", tokenHash)
    .where("delete_after", ">", work.now)
    .executeTakeFirst();
  if (!row) return undefined;
  const { activity_id, form_session_id, fields, delete_after, code_hash } = row;
  const codeHash = code_hash ?? undefined;
  const signed = signedOf(row);
  const kept = { fields, codeHash, signed, readFollowUp: row.read_follow_up, keptUntil: delete_after };
  return { activityId: activity_id, sessionId: form_session_id, ...kept };
}

/** Who left an address in a draft from before the words about steps, and not with what they send now, did not read those. */
export function readsFollowUp(draft: Draft | undefined, sent: Fields): boolean {
  return draft === undefined || draft.readFollowUp || sent["email"] !== undefined;
}

function signedOf({
  signed_hash: hash,
  signed_by: by,
  signed_at: at,
  signed_party: party,
}: Pick<Selectable<DraftTable>, "signed_hash" | "signed_by" | "signed_at" | "signed_party">): Signed | undefined {
  return hash === null || by === null || at === null ? undefined : { hash, by, at, party };
}

/** When somebody began the form of this draft; undefined for another activity's. */
export async function draftBegunAt(work: Work, tokenHash: string, activityId: string): Promise<Date | undefined> {
  const row = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_draft as d")
    .innerJoin("engage_form_session as s", (join) =>
      join.onRef("s.tenant_id", "=", "d.tenant_id").onRef("s.form_session_id", "=", "d.form_session_id"),
    )
    .select("s.started_at")
    .where("d.token_hash", "=", tokenHash)
    .where("d.activity_id", "=", activityId)
    .where("d.delete_after", ">", work.now)
    .executeTakeFirst();
  return row?.started_at;
}
