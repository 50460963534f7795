import type { Actor } from "../../platform/define/actor.ts";
import { ok } from "../../kernel/result.ts";
import type { JobContext } from "../../platform/define/job.ts";
import { newId, newToken, tokenHash } from "../../kernel/ids.ts";
import type { Storage } from "../../platform/storage/storage.ts";
import { mailLinkJob } from "./jobs/mail-link.job.ts";
import { insertKey, markRevoked } from "./keys/key-writer.ts";
import type { LetterBindings } from "./letters.ts";
import type { IdentityTables } from "./tables.ts";
import { insertPerson, insertRole, insertSession } from "./writer.ts";

/** Somebody who is kept in the database with these roles, as they would act, with the token of a session. */
export type KnownPerson = { readonly actor: Actor & { readonly kind: "person" }; readonly sessionToken: string };

export async function knownPerson(
  world: { readonly storage: Storage; readonly tenant: { readonly id: string } },
  ...roles: readonly string[]
): Promise<KnownPerson> {
  const email = `sanne-${newId().slice(-12)}@stad.example`;
  const name = "Sanne de Vries";
  const scope = { tenantId: world.tenant.id, actor: { kind: "system", name: "test" } } as const;
  const made = await world.storage.unitOfWork(scope, async (work) => {
    const personId = await insertPerson(work, { email, name, lang: "nl" });
    for (const role of roles) await insertRole(work, personId, role);
    return ok({ personId, sessionToken: await insertSession(work, personId) });
  });
  if (!made.ok) throw new Error("The test's person was refused.");
  const { personId, sessionToken } = made.value;
  return { actor: { kind: "person", personId, name, email, roles }, sessionToken };
}

/** Does the jobs of everybody who asked for a link, as the queue would. Returns how many that were. */
export async function answerLinkRequests(
  world: { readonly storage: Storage; readonly tenant: { readonly id: string } },
  bindings: LetterBindings,
): Promise<number> {
  const tenantId = world.tenant.id;
  const inTenant: JobContext["inTenant"] = (fn) =>
    world.storage.unitOfWork({ tenantId, actor: { kind: "system", name: "test" } }, fn);
  const waiting = await inTenant(async (work) =>
    ok(
      await work.db
        .$extendTables<IdentityTables>()
        .selectFrom("identity_link_request")
        .select("id as requestId")
        .orderBy("id")
        .execute(),
    ),
  );
  const requests = waiting.ok ? waiting.value : [];
  const mailer: JobContext["mailer"] = { send: () => Promise.resolve("refused") };
  const context = { tenantId, jobId: "-", now: new Date(), mailer, inTenant };
  for (const request of requests) await mailLinkJob(bindings).run(context, request);
  return requests.length;
}

/** A key of another system, as an administrator would have made it. Returns what lets it in. */
export async function givenKey(
  world: { readonly storage: Storage; readonly tenant: { readonly id: string } },
  scopes: readonly string[],
  own: { readonly endsOn?: string; readonly revoked?: boolean; readonly activityIds?: readonly string[] } = {},
): Promise<string> {
  const token = newToken();
  const scope = { tenantId: world.tenant.id, actor: { kind: "system", name: "test" } } as const;
  const made = await world.storage.unitOfWork(scope, async (work) => {
    const id = newId();
    await insertKey(work, {
      ...{ id, tokenHash: tokenHash(token), name: "Klantsysteem", purpose: "Wat mensen aan de balie zeggen.", scopes },
      ...{ activityIds: own.activityIds ?? [], madeBy: newId(), madeByName: "Sanne de Vries", madeAt: work.now },
      endsOn: own.endsOn ?? "2027-10-01",
    });
    if (own.revoked) await markRevoked(work, id, "Sanne de Vries");
    return ok(undefined);
  });
  if (!made.ok) throw new Error("The test's key was refused.");
  return token;
}

type MailTable = { platform_mail: { recipient: string; body: string; subject: string } };

/** The mails to one address that wait or went out. */
export async function mailsTo(
  world: { readonly storage: Storage; readonly tenant: { readonly id: string } },
  email: string,
): Promise<readonly { readonly body: string; readonly subject: string }[]> {
  const scope = { tenantId: world.tenant.id, actor: { kind: "system", name: "test" } } as const;
  const found = await world.storage.unitOfWork(scope, async (work) =>
    ok(
      await work.db
        .$extendTables<MailTable>()
        .selectFrom("platform_mail")
        .select(["body", "subject"])
        .where("recipient", "=", email)
        .execute(),
    ),
  );
  return found.ok ? found.value : [];
}
