import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Fields, Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { typedFields } from "../../form-fields.ts";
import { batchHref, checkHref, differencesPath } from "../paths.ts";
import { mayEnter } from "../../policy.ts";
import { formNumber } from "../domain.ts";
import type { BatchPlace } from "../load-batch.ts";
import { batchCrumbs, batchTitle, loadBatch } from "../load-batch.ts";
import { DifferencesView } from "./differences.view.tsx";
import type { settleDifferences } from "./settle.ts";
import { typedForm } from "./typed-form.ts";
import { unsettled } from "./unsettled.ts";

type Params = { readonly batch: string; readonly number: number };
const params = z.object({ batch: z.string().max(40), number: z.coerce.number().int().catch(0) });

export type DifferencesShown = BatchPlace & {
  readonly number: number;
  readonly first: Fields;
  readonly firstBy: string;
  readonly second: Fields;
  readonly secondBy: string;
};

/** What two people typed of one form, side by side. */
export function differencesPage(methods: readonly Method[], settle: ReturnType<typeof settleDifferences>) {
  return page({
    path: differencesPath,
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { batch, number }) {
      const found = await loadBatch(work, methods, batch);
      if (!found.ok) return found;
      const form = await typedForm(work, methods, found.value.batch, number);
      const second = await unsettled(work, batch, number);
      if (!form || !second) return notFound();
      const [first, firstBy] = [form.fields, form.entry.enteredByName];
      const again = { second: second.fields, secondBy: second.enteredByName };
      const shown: DifferencesShown = { ...found.value, number, first, firstBy, ...again };
      return ok(shown);
    },
    title: ({ batch, number }, { t }) => t("engage.staff.check.settle", { number: formNumber(batch, number) }),
    crumbs: (shown, frame) => [
      ...batchCrumbs(shown, frame),
      { label: batchTitle(shown.batch, frame), href: batchHref(shown.batch.id) },
      { label: frame.t("engage.staff.check.title"), href: checkHref(shown.batch.id) },
      { label: formNumber(shown.batch, shown.number) },
    ],
    view: (shown, frame) => <DifferencesView shown={shown} frame={frame} />,
    actions: {
      settle: action({
        command: settle,
        input: ({ batch, number }: Params, form) => ({ batchId: batch, number, fields: typedFields(form) }),
        next: ({ batchId }: { batchId: string }) => ({
          to: checkHref(batchId),
          notice: "engage.staff.check.settledNow",
        }),
      }),
    },
  });
}
