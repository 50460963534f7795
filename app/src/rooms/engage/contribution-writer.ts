import type { Kysely, RawBuilder, Updateable } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { ActivityPlace } from "../trajectories/room.ts";
import { idWhenAsSeen } from "../trajectories/room.ts";
import { codesUsed } from "./codes/writer.ts";
import type { Moderation, Route } from "./domain.ts";
import { deleteWords } from "./search/word-writer.ts";
import { forgetLikeness } from "./suspicion/writer.ts";
import { forgetSuggested } from "./themes/suggested/writer.ts";
import type { ContributionTable, EngageTables } from "./tables.ts";

function db(work: Work): Kysely<EngageTables> {
  return work.db.$extendTables<EngageTables>();
}

export type NewContribution = {
  readonly id: string;
  readonly receipt: string;
  readonly tokenHash: string;
  readonly trajectoryId: string;
  readonly activityId: string;
  readonly methodId: string;
  readonly participantId: string;
  readonly organisation: string | undefined;
  readonly lang: string;
  readonly title: string;
  readonly body: string;
  readonly route: Route;
  readonly enteredBy: { readonly id: string; readonly name: string } | undefined;
  readonly visibility: "public" | "counted";
  readonly moderation: Moderation;
  readonly submittedAt: Date;
};

export type NewContact = { readonly email: string; readonly lang: string; readonly wantsQuestionnaire: boolean };

/** A contribution with what ends with it: the draft that it came from. */
export type Sending = {
  readonly contribution: NewContribution;
  readonly contact: NewContact | undefined;
  readonly draftHash: string | undefined;
  /** Of the draft; absent for what was sent in one go, and for what staff enter. */
  readonly sessionId: string | undefined;
  /** Of the code that it is sent with, which can be used once. */
  readonly codeHash: string | undefined;
  /** Its participant takes their turn with it: one at most is kept of each at an activity. */
  readonly isTurn?: boolean;
  /** Of who signed in for it: one at most is kept of each person at an activity. */
  readonly signedHash?: string | undefined;
  /** Who signed in for it did so for an organisation. */
  readonly fromOrganisation?: boolean;
  /** Sent with the code of a class. */
  readonly fromSchool?: boolean;
  /** False where the words at the e-mail field said nothing yet of the steps after the decision. */
  readonly readFollowUp?: boolean;
};

/** The ids of those that were kept: not of one whose draft was sent before, whose code cannot be used, or whose turn is taken. */
export async function insertContributions(
  work: Work,
  sendings: readonly Sending[],
  recalled?: readonly ActivityPlace[],
): Promise<ReadonlySet<string>> {
  const { rows } = await contributionsInsert(work, sendings, recalled).execute(work.db);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Keeps contributions, their contact details apart from them, and ends their drafts: one statement for all, because this
 * is where a crowd meets. Most have no draft and leave no address: then nothing is done about those.
 * It fails when one of the `recalled` places, which were not looked up in this transaction, is no longer as it was seen.
 */
export function contributionsInsert(
  work: Work,
  sendings: readonly Sending[],
  recalled: readonly ActivityPlace[] = [],
): RawBuilder<{ readonly id: string }> {
  const tenant = sql`${work.tenantId}::uuid`;
  const rows = JSON.stringify(sendings.map((sending) => rowOf(sending)));
  return sql<{ readonly id: string }>`
    with given as materialized (
      select * from json_to_recordset(${rows}::json) as r(
        id uuid, receipt text, token_hash text, trajectory_id uuid, activity_id uuid, method text, participant_id uuid,
        organisation text, lang text, title text, body text, route text, entered_by uuid, entered_by_name text, visibility text,
        moderation text, submitted_at timestamptz, draft_hash text, session_id uuid,
        email text, contact_lang text, wants_questionnaire boolean, code_hash text, is_turn boolean, signed_hash text, from_school boolean,
        from_organisation boolean, read_follow_up boolean)
    )${keptOf(work, sendings)}, sent as (
      insert into engage_contribution (tenant_id, contribution_id, receipt, token_hash, trajectory_id, activity_id, method,
        participant_id, organisation, lang, title, body, route, entered_by, entered_by_name, visibility, moderation, submitted_at,
        form_session_id, with_code, is_turn, signed_hash, from_school, from_organisation)
      select ${tenant}, id, receipt, token_hash, trajectory_id, ${activityId(recalled)}, method,
        participant_id, organisation, lang, title, body, route, entered_by, entered_by_name, visibility, moderation, submitted_at,
        session_id, code_hash is not null, is_turn, signed_hash, from_school, from_organisation
      from kept ${eachOnce(sendings)}
      returning contribution_id
    )${contactsOf(work, sendings)}
    select contribution_id as id from sent`;
}

/** Of those with a draft only the one that finds it is kept, of those with a code only the one that can use it. */
function keptOf(work: Work, sendings: readonly Sending[]): RawBuilder<unknown> {
  const drafts = sendings.some(({ draftHash }) => draftHash !== undefined);
  const codes = sendings.some(({ codeHash }) => codeHash !== undefined);
  if (!drafts && !codes) return sql`, kept as (select * from given)`;
  const gone = sql`, gone as (
      delete from engage_draft where token_hash in (select draft_hash from given) returning token_hash
    )`;
  return sql`${drafts ? gone : sql``}${codes ? codesUsed(work) : sql``}, kept as (
      select * from given where ${drafts ? sql`(draft_hash is null or draft_hash in (select token_hash from gone))` : sql`true`}
        and ${codes ? sql`(code_hash is null or code_hash in (select code_hash from used))` : sql`true`}
    )`;
}

/** Of two with the same turn the first counts; the second waits for it when they come at one moment. */
function eachOnce(sendings: readonly Sending[]): RawBuilder<unknown> {
  // A participant or a person: neither twice.
  return sendings.some(takesOne) ? sql`on conflict do nothing` : sql``;
}

/** Whether it takes somebody's turn, as a participant or as who they said they are. */
export function takesOne({ isTurn, signedHash }: Sending): boolean {
  return isTurn === true || signedHash !== undefined;
}

/** Null, which the table refuses, at a place that changed. */
function activityId(recalled: readonly ActivityPlace[]): RawBuilder<unknown> {
  if (recalled.length === 0) return sql`activity_id`;
  const cases = recalled.map((place) => sql`when ${place.activity.id} then ${idWhenAsSeen(place)}`);
  return sql`case activity_id ${sql.join(cases, sql` `)} end`;
}

function contactsOf(work: Work, sendings: readonly Sending[]): RawBuilder<unknown> {
  if (sendings.every(({ contact }) => contact === undefined)) return sql``;
  return sql`, contact as (
      insert into engage_contact (tenant_id, contribution_id, email, lang, wants_answer, wants_questionnaire, wants_follow_up)
      select ${work.tenantId}::uuid, id, email, contact_lang, true, wants_questionnaire, read_follow_up from kept
      where email is not null and id in (select contribution_id from sent)
    )`;
}

function rowOf(sending: Sending) {
  const { contribution, contact, draftHash, sessionId, codeHash, isTurn = false, signedHash } = sending;
  const { fromSchool = false, fromOrganisation = false, readFollowUp = true } = sending;
  const { id, receipt, organisation, lang, title, body, route, enteredBy, visibility, moderation } = contribution;
  const { tokenHash, trajectoryId, activityId, methodId, participantId, submittedAt } = contribution;
  return {
    ...{ id, receipt, organisation, lang, title, body, route, visibility, moderation },
    ...{ token_hash: tokenHash, trajectory_id: trajectoryId, activity_id: activityId, method: methodId },
    ...{ participant_id: participantId, entered_by: enteredBy?.id, entered_by_name: enteredBy?.name },
    ...{
      submitted_at: submittedAt,
      draft_hash: draftHash,
      session_id: sessionId,
      code_hash: codeHash,
      is_turn: isTurn,
      signed_hash: signedHash,
      from_school: fromSchool,
      from_organisation: fromOrganisation,
    },
    ...{ email: contact?.email, contact_lang: contact?.lang, wants_questionnaire: contact?.wantsQuestionnaire },
    read_follow_up: readFollowUp,
  };
}

export type ContributionChange = Omit<Updateable<ContributionTable>, "tenant_id" | "contribution_id" | "token_hash">;

export async function updateContributions(
  work: Work,
  ids: readonly string[],
  change: ContributionChange,
): Promise<void> {
  if (ids.length === 0) return;
  await db(work)
    .updateTable("engage_contribution")
    .set(isOtherText(change) ? { ...change, waits_with: null } : change)
    .where("contribution_id", "in", [...ids])
    .execute();
  // Afterwards: whoever is taking the old words apart just now is waited for, and what they kept goes too.
  if ("title" in change || "body" in change || "translations" in change) await deleteWords(work, ids);
  if (!isOtherText(change)) return;
  await forgetLikeness(work, ids);
  await forgetSuggested(work, ids);
}

function isOtherText(change: ContributionChange): boolean {
  return "title" in change || "body" in change;
}
