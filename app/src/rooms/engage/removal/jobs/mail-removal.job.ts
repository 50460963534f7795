import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Mail } from "../../../../platform/define/mailer.ts";
import { enqueueBulkMail } from "../../../../platform/mail/enqueue-mail.ts";
import { textOf, trajectoryById } from "../../../trajectories/room.ts";
import type { EngageBindings } from "../../bindings.ts";
import { rulesIn } from "../../house-rules.ts";
import type { Letter } from "../../letters.ts";
import { writtenLetter } from "../../letters.ts";
import { wordsFor } from "../../own-reasons/domain.ts";
import { isTold } from "../domain.ts";
import { authorsOf, removalById } from "../reader.ts";

type Bindings = Pick<EngageBindings, "words" | "baseUrl">;

/** Who left an address reads once why their texts are not shown, however many there were. Of spam nobody is told. */
export function mailRemovalJob(bindings: Bindings) {
  return letterJob(bindings, { name: "engage.mail_removal", stem: "mail.removed", key: "removed", isBack: false });
}

/** Who was told that their texts are not shown, reads that they are as they were. */
export function mailBroughtBackJob(bindings: Bindings) {
  const told = { stem: "mail.broughtBack", key: "brought_back", isBack: true };
  return letterJob(bindings, { name: "engage.mail_brought_back", ...told });
}

type Told = {
  readonly name: string;
  readonly stem: string;
  /** In the key of the mail: each author gets each letter once. */
  readonly key: string;
  /** Of the texts that are back, else of those that went. */
  readonly isBack: boolean;
};

function letterJob(bindings: Bindings, { name, stem, key, isBack }: Told) {
  return job({
    name,
    input: z.object({ removalId: z.string() }),
    retryLimit: 5,
    async run(context, { removalId }) {
      await context.inTenant(async (work) => {
        const removal = await removalById(work, removalId);
        const trajectory = removal && (await trajectoryById(work, removal.trajectoryId));
        const isUndone = removal?.undone !== undefined;
        if (!trajectory || isUndone !== isBack || !isTold(removal.reason)) return ok(undefined);
        const mails: Mail[] = [];
        for (const { email, lang, receipts } of await authorsOf(work, removalId, isBack)) {
          const params: Letter["params"] = (t, site) => ({
            ...{ trajectory: textOf(trajectory, "title", lang).text, receipts: receipts.join(", ") },
            count: receipts.length,
            reason: [
              t(`engage.rejection.${removal.reason}`),
              wordsFor({ words: removal.toldWords }, lang),
              rulesIn(t, site),
            ]
              .filter((part) => part !== "")
              .join("\n\n"),
          });
          const once = `engage.${key} ${removalId} ${receipts[0] ?? ""}`;
          const path = `/trajecten/${trajectory.slug}`;
          mails.push(await writtenLetter(work, bindings, { to: { email, lang }, stem, params, path, key: once }));
        }
        await enqueueBulkMail(work, mails);
        return ok(undefined);
      });
    },
  });
}
