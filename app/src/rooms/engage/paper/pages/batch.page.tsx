import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { enteredToday } from "../../entry-reader.ts";
import { typedFields } from "../../form-fields.ts";
import { batchHref, batchPath } from "../paths.ts";
import { mayEnter } from "../../policy.ts";
import { nextNumber } from "../batch-reader.ts";
import { closeBatch } from "../commands/close-batch.ts";
import type { enterBatchForm } from "../commands/enter-form.ts";
import type { BatchPlace } from "../load-batch.ts";
import { batchCrumbs, batchTitle, loadBatch } from "../load-batch.ts";
import { BatchView } from "../views/batch.view.tsx";

type Params = { readonly batch: string; readonly taal: string };
const params = z.object({ batch: z.string().max(40), taal: z.string().max(3).catch("nl").default("nl") });

export type BatchShown = BatchPlace & {
  readonly next: number;
  readonly enteredToday: number;
  /** The language of the form before. */
  readonly wrote: string;
};

type Entered = { readonly batchId: string; readonly asShown: boolean; readonly lang: string };

/** One form after another of a pile; after saving it is empty again, with the next number. */
export function batchPage(methods: readonly Method[], enter: ReturnType<typeof enterBatchForm>) {
  return page({
    path: batchPath,
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { batch, taal }) {
      const found = await loadBatch(work, methods, batch);
      if (!found.ok) return found;
      const next = await nextNumber(work, batch);
      const today = await enteredToday(work, found.value.place.activity.id);
      const shown: BatchShown = { ...found.value, next, enteredToday: today, wrote: taal };
      return ok(shown);
    },
    title: ({ batch }, frame) => batchTitle(batch, frame),
    crumbs: (shown, frame) => [...batchCrumbs(shown, frame), { label: batchTitle(shown.batch, frame) }],
    view: (shown, frame) => <BatchView shown={shown} frame={frame} />,
    scripts: ["staff/paper-entry.ts"],
    actions: {
      enter: action({
        command: enter,
        input: ({ batch }: Params, form) => ({
          batchId: batch,
          shownNumber: form["_number"],
          fields: typedFields(form),
        }),
        next: ({ batchId, asShown, lang }: Entered) => ({
          to: batchHref(batchId, lang),
          notice: asShown ? "engage.staff.batch.saved" : "engage.staff.batch.savedOther",
        }),
      }),
      close: action({
        command: closeBatch,
        input: ({ batch }: Params) => ({ batchId: batch }),
        next: ({ batchId }: { batchId: string }) => ({
          to: batchHref(batchId),
          notice: "engage.staff.batch.closedNow",
        }),
      }),
    },
  });
}
