import { randomUUID } from "node:crypto";
import { newToken, tokenHash } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AnswerRoute, Answers, MeasureTables, Wave } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<MeasureTables>();
}

export type NewResponse = {
  readonly trajectoryId: string;
  readonly wave: Wave;
  readonly how: AnswerRoute;
  readonly lang: string;
  readonly answers: Answers;
  /** 2026-11-22 */
  readonly answeredOn: string;
  readonly enteredByName: string | undefined;
};

/** Its id is drawn at random: one ordered by time would tell who answered when. */
export async function insertResponse(work: Work, response: NewResponse): Promise<void> {
  await db(work)
    .insertInto("measure_response")
    .values({
      tenant_id: work.tenantId,
      response_id: randomUUID(),
      trajectory_id: response.trajectoryId,
      wave: response.wave,
      how: response.how,
      lang: response.lang,
      answers: JSON.stringify(response.answers),
      answered_on: response.answeredOn,
      entered_by_name: response.enteredByName ?? null,
    })
    .execute();
}

/** True when it was still unused. */
export async function useInvitation(work: Work, hash: string): Promise<boolean> {
  const rows = await db(work)
    .updateTable("measure_invitation")
    .set({ is_used: true })
    .where("token_hash", "=", hash)
    .where("is_used", "=", false)
    .returning("token_hash")
    .execute();
  return rows.length === 1;
}

/** A new invitation's token; undefined when this contact has one for this wave already. */
export async function insertInvitation(
  work: Work,
  invitation: { readonly trajectoryId: string; readonly wave: "close" | "threeMonths"; readonly contactKey: string },
): Promise<string | undefined> {
  const token = newToken();
  const rows = await db(work)
    .insertInto("measure_invitation")
    .values({
      tenant_id: work.tenantId,
      token_hash: tokenHash(token),
      trajectory_id: invitation.trajectoryId,
      contact_key: invitation.contactKey,
      wave: invitation.wave,
      sent_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "trajectory_id", "wave", "contact_key"]).doNothing())
    .returning("token_hash")
    .execute();
  return rows.length === 1 ? token : undefined;
}

const ticketHours = 2;

/** Somebody who answered may say who they are, once and soon. */
export async function insertTicket(work: Work, trajectoryId: string): Promise<string> {
  const ticket = newToken();
  await db(work)
    .insertInto("measure_trait_ticket")
    .values({
      tenant_id: work.tenantId,
      ticket_hash: tokenHash(ticket),
      trajectory_id: trajectoryId,
      ends_at: new Date(work.now.getTime() + ticketHours * 3_600_000),
    })
    .execute();
  return ticket;
}

/** The trajectory of a ticket that is used up by this. */
export async function useTicket(work: Work, hash: string): Promise<string | undefined> {
  const rows = await db(work)
    .deleteFrom("measure_trait_ticket")
    .where("ticket_hash", "=", hash)
    .where("ends_at", ">", work.now)
    .returning("trajectory_id")
    .execute();
  return rows[0]?.trajectory_id;
}

export async function deleteOldTickets(work: Work): Promise<void> {
  await db(work).deleteFrom("measure_trait_ticket").where("ends_at", "<=", work.now).execute();
}

export type NewTraits = {
  readonly ageGroup: string | undefined;
  readonly area: string | undefined;
  readonly education: string | undefined;
  readonly parentsBirthCountry: string | undefined;
  readonly help: string | undefined;
};

export async function insertTraits(work: Work, trajectoryId: string, traits: NewTraits): Promise<void> {
  await db(work)
    .insertInto("measure_trait")
    .values({
      tenant_id: work.tenantId,
      trait_id: randomUUID(),
      trajectory_id: trajectoryId,
      age_group: traits.ageGroup ?? null,
      area: traits.area ?? null,
      education: traits.education ?? null,
      parents_birth_country: traits.parentsBirthCountry ?? null,
      help: traits.help ?? null,
    })
    .execute();
}

export async function setOpenQuestionnaire(work: Work, trajectoryId: string, isOpen: boolean): Promise<void> {
  if (!isOpen) {
    await db(work).deleteFrom("measure_open_questionnaire").where("trajectory_id", "=", trajectoryId).execute();
    return;
  }
  await db(work)
    .insertInto("measure_open_questionnaire")
    .values({ tenant_id: work.tenantId, trajectory_id: trajectoryId, opened_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
