import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { Broker, Party } from "./domain.ts";

/** Undefined as long as nothing was connected. */
export function brokerOf(work: Work, party: Party): Promise<Broker | undefined> {
  return work.db
    .$extendTables<IdentityTables>()
    .selectFrom("identity_broker")
    .select(["party", "name", "issuer", "client_id as clientId", "proof", "sealed_secret as sealedSecret", "scope"])
    .select(["subject_claim as subjectClaim", "level_claim as levelClaim", "asked_levels as askedLevels"])
    .select(["good_levels as goodLevels", "is_on as isOn", "number_seen_at as numberSeenAt"])
    .where("party", "=", party)
    .executeTakeFirst();
}

/** How people know what they can say who they are with; undefined while there is nothing. */
export async function brokerName(work: Work, party: Party): Promise<string | undefined> {
  const broker = await brokerOf(work, party);
  return broker?.isOn ? broker.name : undefined;
}
