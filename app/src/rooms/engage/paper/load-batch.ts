import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { registerHref } from "../paths.ts";
import { paperHref } from "./paths.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import type { BatchEntry } from "./batch-reader.ts";
import { batchById, entriesOf } from "./batch-reader.ts";
import { trajectoryCrumbs } from "../../trajectories/room.ts";
import type { Batch } from "./domain.ts";

/** A pile with where it belongs and every form in it. */
export type BatchPlace = { readonly batch: Batch; readonly place: Place; readonly entries: readonly BatchEntry[] };

export async function loadBatch(
  work: Work,
  methods: readonly Method[],
  batchId: string,
): Promise<Result<BatchPlace, Refusal>> {
  const batch = await batchById(work, batchId);
  const place = batch && (await placeOf(work, methods, batch.activityId));
  return batch && place ? ok({ batch, place, entries: await entriesOf(work, batchId) }) : notFound();
}

export function batchTitle({ code, name }: Batch, { t }: Pick<Frame, "t">): string {
  return t("engage.staff.batch.titleOf", { code, name });
}

/** From the trajectory down to the papers of its activity. */
export function batchCrumbs({ place }: BatchPlace, { t, lang }: Frame) {
  const { trajectory, activity } = place;
  return trajectoryCrumbs(
    { t, lang },
    trajectory,
    { label: t("engage.register.title"), href: registerHref(trajectory.id) },
    { label: t("engage.staff.paper.title"), href: paperHref(activity.id) },
  );
}
