import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Fields, Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { contributionById } from "../../contribution-reader.ts";
import { typedFields } from "../../form-fields.ts";
import { batchHref, correctPath } from "../paths.ts";
import { mayEnter } from "../../policy.ts";
import type { correctForm } from "../commands/correct-form.ts";
import { formNumber } from "../domain.ts";
import type { BatchPlace } from "../load-batch.ts";
import { batchCrumbs, batchTitle, loadBatch } from "../load-batch.ts";
import { CorrectView } from "../views/correct.view.tsx";

type Params = { readonly batch: string; readonly number: number };
const params = z.object({ batch: z.string().max(40), number: z.coerce.number().int().catch(0) });

export type CorrectShown = BatchPlace & { readonly number: number; readonly fields: Fields };

/** A form of a pile as it was typed over, to correct it by the paper. */
export function correctPage(methods: readonly Method[], correct: ReturnType<typeof correctForm>) {
  return page({
    path: correctPath,
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { batch, number }) {
      const found = await loadBatch(work, methods, batch);
      if (!found.ok) return found;
      const entry = found.value.entries.find((one) => one.number === number);
      const contribution = entry && (await contributionById(work, entry.contributionId));
      if (contribution?.state !== "active") return notFound();
      const fields = (await found.value.place.method.restore(work, [contribution])).get(contribution.id) ?? {};
      const shown: CorrectShown = { ...found.value, number, fields };
      return ok(shown);
    },
    title: ({ batch, number }, { t }) => t("engage.staff.batch.correct", { number: formNumber(batch, number) }),
    crumbs: (shown, frame) => [
      ...batchCrumbs(shown, frame),
      { label: batchTitle(shown.batch, frame), href: batchHref(shown.batch.id) },
      { label: formNumber(shown.batch, shown.number) },
    ],
    view: (shown, frame) => <CorrectView shown={shown} frame={frame} />,
    scripts: ["staff/paper-entry.ts"],
    actions: {
      correct: action({
        command: correct,
        input: ({ batch, number }: Params, form) => ({ batchId: batch, number, fields: typedFields(form) }),
        next: ({ batchId }: { batchId: string }) => ({
          to: batchHref(batchId),
          notice: "engage.staff.batch.corrected",
        }),
      }),
    },
  });
}
