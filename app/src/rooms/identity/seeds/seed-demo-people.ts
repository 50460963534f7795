import { dayOf } from "../../../kernel/day.ts";
import { newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import { yearLater } from "../keys/domain.ts";
import { allKeys } from "../keys/key-reader.ts";
import { insertKey } from "../keys/key-writer.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Storage } from "../../../platform/storage/storage.ts";
import { personByEmail } from "../reader.ts";
import { insertPerson, insertRole } from "../writer.ts";
import { insertGroupRole } from "../sso/sso-writer.ts";
import { demoGroupSeeds, demoPeopleSeeds } from "./demo-people.ts";

/** Who got which id, by e-mail address, for the other rooms' seeds. */
export type SeededPeople = Readonly<Record<string, string>>;

/** The key of the town hall's customer system, as its administrator sees it; what lets in by it nobody knows. */
async function seedDemoKey(work: Work): Promise<void> {
  if ((await allKeys(work)).length > 0) return;
  await insertKey(work, {
    ...{ id: newId(), tokenHash: tokenHash(newToken()), name: "Klantsysteem van de balie" },
    purpose: "Wat bewoners aan de balie en aan de telefoon zeggen, komt zo bij het traject.",
    ...{ scopes: ["send"], activityIds: [], madeBy: undefined, madeByName: "Brink", madeAt: work.now },
    endsOn: yearLater(dayOf(work.now)),
  });
}

/** Makes the people of Waterdam and says which groups they would come from, without a mail to any of them; who is there already is left alone. */
export function seedDemoPeople(storage: Storage, tenantId: string): Promise<Result<SeededPeople, Refusal>> {
  const scope = { tenantId, actor: { kind: "system", name: "demo" } } as const;
  return storage.unitOfWork(scope, async (work) => {
    const ids: Record<string, string> = {};
    for (const [place, { name, email, roles }] of demoPeopleSeeds.entries()) {
      // A second apart: who is named first is the first of a role.
      const createdAt = new Date(work.now.getTime() + place * 1000);
      const known = await personByEmail(work, email);
      const id = known?.id ?? (await insertPerson(work, { name, email, lang: "nl" }, { createdAt }));
      if (!known) for (const role of roles) await insertRole(work, id, role);
      ids[email] = id;
    }
    for (const row of demoGroupSeeds) await insertGroupRole(work, row);
    await seedDemoKey(work);
    return ok(ids);
  });
}
