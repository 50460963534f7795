import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayEnter } from "../../policy.ts";
import { lockedBatch } from "../batch-reader.ts";
import { correctEntry } from "../commands/correct-form.ts";
import { correctFormInput } from "../inputs.ts";
import { compared, merged, wordless } from "./compare.ts";
import { rightName } from "./right-name.ts";
import { typedForm } from "./typed-form.ts";
import { unsettled } from "./unsettled.ts";
import { setSettled } from "./writer.ts";

/** Somebody looks at the paper and says for each difference which of both is right: `right_v2` is `first` or `second`. */
export function settleDifferences(methods: readonly Method[]) {
  return command({
    name: "engage.settle_batch_form",
    policy: mayEnter,
    input: correctFormInput,
    rateLimit: staffPace,
    async run(work, { batchId, number, fields }) {
      const batch = await lockedBatch(work, batchId);
      const form = batch && (await typedForm(work, methods, batch, number));
      const second = form && (await unsettled(work, batchId, number));
      if (!form) return notFound();
      if (!second) return refusedBy("engage.staff.check.refused.settled");
      const differences = compared(form.place, form.fields, second.fields, wordless).filter(({ isSame }) => !isSame);
      const said = (code: string) => fields[rightName(code)]?.[0];
      const open = differences.filter(({ code }) => !["first", "second"].includes(said(code) ?? ""));
      if (open.length > 0)
        return refused({
          kind: "invalid",
          fields: open.map(({ code }) => ({ field: rightName(code), key: "platform.field.choose" })),
        });
      const right = differences.filter(({ code }) => said(code) === "second");
      const answers = merged(form.fields, second.fields, right);
      const done =
        right.length > 0 ? await correctEntry(work, methods, form.entry.contributionId, answers) : ok(undefined);
      if (!done.ok) return done;
      await setSettled(work, batchId, number, right.length);
      return ok({ batchId });
    },
  });
}
