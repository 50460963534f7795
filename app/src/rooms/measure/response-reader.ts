import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { Answers, MeasureTables, Wave } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<MeasureTables>();
}

/** All answers about a trajectory, without anything that says whose. */
export async function responsesOf(
  work: Work,
  trajectoryId: string,
): Promise<readonly { wave: Wave; answers: Answers }[]> {
  return db(work)
    .selectFrom("measure_response")
    .select(["wave", "answers"])
    .where("trajectory_id", "=", trajectoryId)
    .execute();
}

export type ResponseCount = { readonly wave: Wave; readonly how: string; readonly count: number };

export async function countResponses(work: Work, trajectoryId: string): Promise<readonly ResponseCount[]> {
  const rows = await db(work)
    .selectFrom("measure_response")
    .select((eb) => ["wave", "how", eb.fn.countAll<string>().as("count")])
    .where("trajectory_id", "=", trajectoryId)
    .groupBy(["wave", "how"])
    .orderBy("wave")
    .orderBy("how")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

export type Invitation = {
  readonly trajectoryId: string;
  readonly wave: "close" | "threeMonths";
  readonly isUsed: boolean;
};

export async function invitationByHash(work: Work, tokenHash: string): Promise<Invitation | undefined> {
  return db(work)
    .selectFrom("measure_invitation")
    .select(["trajectory_id as trajectoryId", "wave", "is_used as isUsed"])
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
}

export async function countInvitations(
  work: Work,
  trajectoryId: string,
): Promise<readonly { wave: "close" | "threeMonths"; sent: number }[]> {
  const rows = await db(work)
    .selectFrom("measure_invitation")
    .select((eb) => ["wave", eb.fn.countAll<string>().as("sent")])
    .where("trajectory_id", "=", trajectoryId)
    .groupBy("wave")
    .execute();
  return rows.map((row) => ({ wave: row.wave, sent: Number(row.sent) }));
}

export async function isQuestionnaireOpen(work: Work, trajectoryId: string): Promise<boolean> {
  const row = await db(work)
    .selectFrom("measure_open_questionnaire")
    .select("opened_at")
    .where("trajectory_id", "=", trajectoryId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whose ticket to say who they are this is; undefined when it was used or is too old. */
export async function trajectoryOfTicket(work: Work, ticketHash: string): Promise<string | undefined> {
  const row = await db(work)
    .selectFrom("measure_trait_ticket")
    .select("trajectory_id")
    .where("ticket_hash", "=", ticketHash)
    .where("ends_at", ">", work.now)
    .executeTakeFirst();
  return row?.trajectory_id;
}

export type TraitCounts = {
  readonly total: number;
  readonly byArea: ReadonlyMap<string, number>;
  readonly byAge: ReadonlyMap<string, number>;
};

/** How many people said which neighbourhood and which age; who left both out is in the total only. */
export async function traitCounts(work: Work, trajectoryId: string): Promise<TraitCounts> {
  const rows = await sql<{ area: string | null; age: string | null; count: string }>`
    select area, age_group as age, count(*) as count from measure_trait
    where trajectory_id = ${trajectoryId} group by area, age_group`.execute(work.db);
  const byArea = new Map<string, number>();
  const byAge = new Map<string, number>();
  let total = 0;
  for (const { area, age, count } of rows.rows) {
    total += Number(count);
    if (area !== null) byArea.set(area, (byArea.get(area) ?? 0) + Number(count));
    if (age !== null) byAge.set(age, (byAge.get(age) ?? 0) + Number(count));
  }
  return { total, byArea, byAge };
}
