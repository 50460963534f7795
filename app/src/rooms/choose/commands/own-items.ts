import type { FieldRefusal, Refusal } from "../../../kernel/refusal.ts";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { CatalogueRecord } from "../content/record.ts";
import { ownItemMistakes } from "../domain/own-item-mistakes.ts";
import { recordOfFields } from "../domain/own-item-record.ts";
import type { OwnItemStep } from "../domain/own-items.ts";
import { copyable, holding, nextCode, ownItemsAtMost } from "../domain/own-items.ts";
import { addOwnItemInput, changeOwnItemInput, endOwnItemInput } from "../own-item-inputs.ts";
import type { OwnItemFields } from "../own-item-inputs.ts";
import { addOwnItemStep, lastOwnItems } from "../own-items-store.ts";
import { mayOwn } from "../policy.ts";
import { staffPace } from "./pace.ts";

type National = Pick<GuideContent, "records">;

/** A method or technology of the municipality's own, beside the national ones. */
export function addOwnItem(national: National) {
  return command({
    name: "choose.add_own_item",
    policy: mayOwn,
    input: addOwnItemInput,
    rateLimit: staffPace,
    async run(work, { kind, copyOf, ...fields }) {
      const last = await lastOwnItems(work);
      if (holding(last).length >= ownItemsAtMost)
        return refusedBy("choose.refused.tooManyOwnItems", { most: ownItemsAtMost });
      const isKnown = copyable(national.records).some((one) => one.id === copyOf && one.kind === kind);
      if (copyOf !== "" && !isKnown) return invalidField("copyOf", "platform.field.choose");
      const usedCodes = last.map(({ record }) => record.id);
      const id = nextCode(kind, usedCodes);
      if (id === undefined) return refusedBy("choose.refused.tooManyOwnItems", { most: ownItemsAtMost });
      const record = recordOfFields(id, kind, fields);
      const mistakes = mistakesIn(national, last, record, fields);
      if (mistakes.length > 0) return refused({ kind: "invalid", fields: mistakes });
      const { source, reason } = fields;
      return kept(work, undefined, { record, copyOf: copyOf || undefined, source, reason, step: "added" });
    },
  });
}

/** Other words or numbers from now on; what was stays in the trail. */
export function changeOwnItem(national: National) {
  return command({
    name: "choose.change_own_item",
    policy: mayOwn,
    input: changeOwnItemInput,
    rateLimit: staffPace,
    async run(work, { item, seen, ...fields }) {
      const last = await lastOwnItems(work);
      const before = holding(last).find(({ record }) => record.id === item);
      if (!before) return notFound();
      const record = recordOfFields(item, before.record.kind, fields);
      const mistakes = mistakesIn(national, last, record, fields);
      if (mistakes.length > 0) return refused({ kind: "invalid", fields: mistakes });
      const { source, reason } = fields;
      return kept(work, seen, { record, copyOf: before.copyOf, source, reason, step: "changed" });
    },
  });
}

/** The guide chooses it no longer; what chose it before still shows it. */
export const retireOwnItem = command({
  name: "choose.retire_own_item",
  policy: mayOwn,
  input: endOwnItemInput,
  rateLimit: staffPace,
  async run(work, { item, seen, why }) {
    const last = await lastOwnItems(work);
    const before = last.find(({ record }) => record.id === item);
    if (!before) return notFound();
    if (before.step === "retired") return refusedBy("choose.refused.retiredBefore");
    const needing = holding(last).filter(({ record }) => record.needs.value.includes(item));
    if (needing.length > 0)
      return refusedBy("choose.refused.ownItemNeeded", {
        names: needing.map(({ record }) => record.name.nl).join(", "),
      });
    return kept(work, seen, { ...before, reason: why, step: "retired" });
  },
});

/** The guide may choose it again, as it was. */
export function restoreOwnItem(national: National) {
  return command({
    name: "choose.restore_own_item",
    policy: mayOwn,
    input: endOwnItemInput,
    rateLimit: staffPace,
    async run(work, { item, seen, why }) {
      const last = await lastOwnItems(work);
      const before = last.find(({ record }) => record.id === item);
      if (!before) return notFound();
      if (before.step !== "retired") return refusedBy("choose.refused.notRetired");
      if (holding(last).length >= ownItemsAtMost)
        return refusedBy("choose.refused.tooManyOwnItems", { most: ownItemsAtMost });
      const [mistake] = ownItemMistakes(othersThan(item, national, last), before.record);
      if (mistake) return refusedBy(`choose.refused.restore.${mistake.field === "name" ? "name" : "other"}`);
      return kept(work, seen, { ...before, reason: why, step: "restored" });
    },
  });
}

/** Everything that the guide chooses from beside this item. */
function othersThan(item: string, { records }: National, last: readonly OwnItemStep[]): readonly CatalogueRecord[] {
  const own = holding(last).map(({ record }) => record);
  return [...records, ...own.filter(({ id }) => id !== item)];
}

function mistakesIn(
  national: National,
  last: readonly OwnItemStep[],
  record: CatalogueRecord,
  { sourced, source }: Pick<OwnItemFields, "sourced" | "source">,
): readonly FieldRefusal[] {
  const unsourced = sourced.length > 0 && source === "";
  return [
    ...ownItemMistakes(othersThan(record.id, national, last), record),
    ...(unsourced ? [{ field: "source", key: "choose.field.sourceMissing" }] : []),
  ];
}

async function kept(
  work: Work,
  seen: string | undefined,
  next: Omit<OwnItemStep, "id" | "at" | "by">,
): Promise<Result<{ readonly item: string }, Refusal>> {
  const item = next.record.id;
  if (!(await addOwnItemStep(work, seen, next))) return refusedBy("choose.refused.changedMeanwhile");
  work.emit({ name: `choose.own_item_${next.step}`, payload: { item } });
  return ok({ item });
}
