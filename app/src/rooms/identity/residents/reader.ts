import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { Resident, ResidentRequest } from "./domain.ts";
import { oldestRequest } from "./domain.ts";

function tables(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

const requestColumns = ["request_id", "email", "lang", "guest_id", "next_path"] as const;

/** The account of this participant, if it is one. */
export function residentById(work: Work, id: string): Promise<Resident | undefined> {
  return tables(work)
    .selectFrom("identity_resident")
    .select(["resident_id as id", "email", "confirmed_at as confirmedAt"])
    .where("resident_id", "=", id)
    .executeTakeFirst();
}

/** The account with this address. */
export function residentByEmail(work: Work, email: string): Promise<Resident | undefined> {
  return tables(work)
    .selectFrom("identity_resident")
    .select(["resident_id as id", "email", "confirmed_at as confirmedAt"])
    .where("email", "=", email)
    .executeTakeFirst();
}

/** The request behind the link of a mail, as long as it is not used and not too old. */
export async function residentRequest(work: Work, tokenHash: string): Promise<ResidentRequest | undefined> {
  const row = await tables(work)
    .selectFrom("identity_resident_request")
    .select(requestColumns)
    .where("token_hash", "=", tokenHash)
    .where("asked_at", ">", oldestRequest(work.now))
    .executeTakeFirst();
  return row && requestOf(row);
}

/** How many mails went to an address in the last day because somebody typed it. */
export async function mailedToResident(work: Work, email: string): Promise<number> {
  const { many } = await tables(work)
    .selectFrom("identity_resident_request")
    .select((eb) => eb.fn.countAll<string>().as("many"))
    .where("email", "=", email)
    .where("mailed_at", ">", new Date(work.now.getTime() - 86_400_000))
    .executeTakeFirstOrThrow();
  return Number(many);
}

/** A request that no mail was sent for yet. */
export async function waitingResident(work: Work, requestId: string): Promise<ResidentRequest | undefined> {
  const row = await tables(work)
    .selectFrom("identity_resident_request")
    .select(requestColumns)
    .where("request_id", "=", requestId)
    .where("mailed_at", "is", null)
    .executeTakeFirst();
  return row && requestOf(row);
}

type RequestRow = {
  readonly request_id: string;
  readonly email: string;
  readonly lang: string;
  readonly guest_id: string | null;
  readonly next_path: string;
};

export function requestOf(row: RequestRow): ResidentRequest {
  const { request_id: id, email, lang, guest_id: guestId, next_path: nextPath } = row;
  return { id, email, lang, guestId: guestId ?? undefined, nextPath };
}
