import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { Broker, BrokerFields, Party } from "./domain.ts";

function tables(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

/** Keeps how Brink is known at a broker. New: nobody is asked to go there yet. What it sends is looked at anew. */
export async function saveBroker(
  work: Work,
  given: BrokerFields & Pick<Broker, "proof" | "sealedSecret">,
): Promise<void> {
  const row = {
    ...{ name: given.name, issuer: given.issuer, client_id: given.clientId },
    ...{ proof: given.proof, sealed_secret: given.sealedSecret },
    ...{ scope: given.scope, subject_claim: given.subjectClaim, level_claim: given.levelClaim },
    ...{ asked_levels: given.askedLevels, good_levels: [...given.goodLevels], number_seen_at: null },
  };
  await tables(work)
    .insertInto("identity_broker")
    .values({ tenant_id: work.tenantId, party: given.party, ...row, is_on: false })
    .onConflict((conflict) => conflict.columns(["tenant_id", "party"]).doUpdateSet(row))
    .execute();
}

/** False when there is none. */
export async function switchBrokerOn(work: Work, party: Party, isOn: boolean): Promise<boolean> {
  const changed = await tables(work)
    .updateTable("identity_broker")
    .set({ is_on: isOn })
    .where("party", "=", party)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Written once, so that the page to set it up can warn; never whose it was. The number of an organisation is no secret. */
export async function markNumberSeen(work: Work): Promise<void> {
  await tables(work)
    .updateTable("identity_broker")
    .set({ number_seen_at: work.now })
    .where("party", "=", "person")
    .where("number_seen_at", "is", null)
    .execute();
}
