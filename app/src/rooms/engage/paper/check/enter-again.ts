import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { takesPaper } from "../../commands/enter-contribution.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayEnter } from "../../policy.ts";
import { lockedBatch } from "../batch-reader.ts";
import { correctFormInput } from "../inputs.ts";
import { compared, withoutPersonal, wordless } from "./compare.ts";
import { typedForm } from "./typed-form.ts";
import { secondEntriesOf } from "./reader.ts";
import { insertSecondEntry } from "./writer.ts";

/** Somebody else types the same form, without seeing what the first one typed. */
export function enterAgain(methods: readonly Method[]) {
  return command({
    name: "engage.enter_batch_form_again",
    policy: mayEnter,
    input: correctFormInput,
    rateLimit: staffPace,
    async run(work, { batchId, number, fields }) {
      const { actor } = work;
      const batch = await lockedBatch(work, batchId);
      const form = batch && (await typedForm(work, methods, batch, number));
      if (!form || actor.kind !== "person") return notFound();
      if (!takesPaper(form.place)) return refusedBy("engage.refused.noPaperNow");
      if (batch.check?.numbers.includes(number) !== true) return refusedBy("engage.staff.check.refused.notDrawn");
      if (form.entry.enteredBy === actor.personId) return refusedBy("engage.staff.check.refused.samePerson");
      const again = await secondEntriesOf(work, batchId);
      if (again.some((one) => one.number === number)) return refusedBy("engage.staff.check.refused.twice");
      const entry = form.place.method.parse(form.place.setup, fields);
      if (!entry.ok) return refused({ kind: "invalid", fields: entry.refusal });
      const answers = compared(form.place, form.fields, fields, wordless);
      const different = answers.filter(({ isSame }) => !isSame).length;
      await insertSecondEntry(work, {
        ...{ batchId, number, contributionId: form.entry.contributionId, compared: answers.length, different },
        fields: withoutPersonal(form.place, fields),
        enteredBy: { id: actor.personId, name: actor.name },
      });
      return ok({ batchId, different });
    },
  });
}
