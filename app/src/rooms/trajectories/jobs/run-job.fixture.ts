import type { World } from "../../../../test/factories/world.ts";
import { system } from "../../../../test/factories/world.ts";
import type { Job } from "../../../platform/define/job.ts";

/** The minute of a schedule has come. */
export async function runAt(world: World, job: Job<object>, now: string): Promise<void> {
  world.clock.set(now);
  const scope = { tenantId: world.tenant.id, actor: system };
  const mailer = { send: () => Promise.resolve("refused" as const) };
  const context = { tenantId: world.tenant.id, jobId: "-", now: world.clock.now(), mailer };
  await job.run({ ...context, inTenant: (fn) => world.storage.unitOfWork(scope, fn) }, {});
}

type MailTable = { platform_mail: { recipient: string; subject: string; body: string } };

/** What waits to be mailed in this municipality. */
export function mailsOf(world: World) {
  return world.read((work) =>
    work.db.$extendTables<MailTable>().selectFrom("platform_mail").select(["recipient", "subject", "body"]).execute(),
  );
}
