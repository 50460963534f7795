import { ok } from "../../src/kernel/result.ts";
import type { Mail, MailOutcome, Mailer } from "../../src/platform/define/mailer.ts";
import { putWaiting } from "../../src/platform/mail/writer.ts";
import type { Storage } from "../../src/platform/storage/storage.ts";

/** Sends mail that is new: put among the waiting first, as whoever enqueues it does. */
export type SendingNew<Kind extends Mailer> = Omit<Kind, "send"> & {
  send(tenantId: string, mail: Mail): Promise<MailOutcome>;
};

export function sendingNew<Kind extends Mailer>(mailer: Kind, storage: Storage): SendingNew<Kind> {
  return {
    ...mailer,
    async send(tenantId, mail) {
      const scope = { tenantId, actor: { kind: "system", name: "test" } } as const;
      await storage.unitOfWork(scope, async (work) => ok(await putWaiting(work, mail)));
      return mailer.send(tenantId, mail);
    },
  };
}
