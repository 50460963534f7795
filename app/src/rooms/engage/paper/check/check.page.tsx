import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { typedFields } from "../../form-fields.ts";
import { batchHref, checkHref, checkPath } from "../paths.ts";
import { mayEnter } from "../../policy.ts";
import type { BatchPlace } from "../load-batch.ts";
import { batchCrumbs, batchTitle, loadBatch } from "../load-batch.ts";
import { CheckPileView } from "./check.view.tsx";
import type { enterAgain } from "./enter-again.ts";
import type { SecondEntry } from "./reader.ts";
import { secondEntriesOf } from "./reader.ts";
import { startCheck } from "./start-check.ts";

type Params = { readonly batch: string };
const params: z.ZodType<Params> = z.object({ batch: z.string().max(40) });

export type CheckShown = BatchPlace & {
  readonly again: readonly SecondEntry[];
  /** The form that this person can type next; undefined when none is left, or all that are left are their own. */
  readonly next: number | undefined;
};

const back =
  (notice: string) =>
  ({ batchId }: { batchId: string }) => ({ to: checkHref(batchId), notice });

/** A pile that is typed a second time, by somebody else, to see how often a typist is wrong. */
export function checkPage(methods: readonly Method[], enter: ReturnType<typeof enterAgain>) {
  return page({
    path: checkPath,
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { batch }) {
      const found = await loadBatch(work, methods, batch);
      if (!found.ok) return found;
      const again = await secondEntriesOf(work, batch);
      const own = work.actor.kind === "person" ? work.actor.personId : "";
      const next = found.value.batch.check?.numbers.find((number) => {
        const first = found.value.entries.find((one) => one.number === number);
        return first !== undefined && first.enteredBy !== own && !again.some((one) => one.number === number);
      });
      const shown: CheckShown = { ...found.value, again, next };
      return ok(shown);
    },
    title: ({ batch }, frame) => frame.t("engage.staff.check.titleOf", { pile: batchTitle(batch, frame) }),
    crumbs: (shown, frame) => [
      ...batchCrumbs(shown, frame),
      { label: batchTitle(shown.batch, frame), href: batchHref(shown.batch.id) },
      { label: frame.t("engage.staff.check.title") },
    ],
    view: (shown, frame) => <CheckPileView shown={shown} frame={frame} />,
    scripts: ["staff/paper-entry.ts"],
    actions: {
      start: action({
        command: startCheck,
        input: ({ batch }: Params, form) => ({ ...form, batchId: batch }),
        next: back("engage.staff.check.started"),
      }),
      again: action({
        command: enter,
        input: ({ batch }: Params, form) => ({ batchId: batch, number: form["_number"], fields: typedFields(form) }),
        next: back("engage.staff.check.saved"),
      }),
    },
  });
}
