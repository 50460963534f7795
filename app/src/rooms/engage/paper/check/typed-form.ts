import type { Fields, Method } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { contributionById } from "../../contribution-reader.ts";
import type { Place } from "../../place.ts";
import { placeOf } from "../../place.ts";
import type { BatchEntry } from "../batch-reader.ts";
import { entriesOf } from "../batch-reader.ts";
import type { Batch } from "../domain.ts";

/** A form of a pile as it is kept now. */
export type TypedForm = { readonly entry: BatchEntry; readonly place: Place; readonly fields: Fields };

export async function typedForm(
  work: Work,
  methods: readonly Method[],
  batch: Batch,
  number: number,
): Promise<TypedForm | undefined> {
  const entry = (await entriesOf(work, batch.id)).find((one) => one.number === number);
  const place = entry && (await placeOf(work, methods, batch.activityId));
  const contribution = entry && (await contributionById(work, entry.contributionId));
  if (!entry || !place || contribution?.state !== "active") return undefined;
  const restored = await place.method.restore(work, [contribution]);
  return { entry, place, fields: restored.get(contribution.id) ?? {} };
}
