import type { FieldRefusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { OwnField, OwnValue } from "../domain/own-numbers.ts";
import { boundsOf, isRangeField } from "../domain/own-numbers.ts";
import { restoreNumberInput, setOwnNumberInput } from "../inputs.ts";
import { mayOwn } from "../policy.ts";
import { endOwnNumber, insertOwnNumber } from "../own-numbers-store.ts";
import { staffPace } from "./pace.ts";

/** A municipality's own number in the place of the national one. */
export function setOwnNumber(content: Pick<GuideContent, "records">) {
  return command({
    name: "choose.set_own_number",
    policy: mayOwn,
    input: setOwnNumberInput,
    rateLimit: staffPace,
    async run(work, { item, field, least, most, value, mark, source, reason }) {
      if (!content.records.some(({ id }) => id === item)) return notFound();
      const typed: OwnValue | undefined = isRangeField(field) ? pairOf(least, most) : value;
      const fields = [...mistakesIn(field, typed), ...sourceMistake(mark, source)];
      if (typed === undefined || fields.length > 0) return refused({ kind: "invalid", fields });
      const kept = await insertOwnNumber(work, { item, field, value: typed, mark, source, reason });
      if (!kept) return refusedBy("choose.refused.changedMeanwhile");
      work.emit({ name: "choose.own_number_set", payload: { item, field } });
      return ok({ item, field });
    },
  });
}

/** Back to the national number. */
export const restoreNumber = command({
  name: "choose.restore_number",
  policy: mayOwn,
  input: restoreNumberInput,
  rateLimit: staffPace,
  async run(work, { item, field }) {
    if (!(await endOwnNumber(work, item, field))) return refusedBy("choose.refused.noOwnNumber");
    work.emit({ name: "choose.own_number_ended", payload: { item, field } });
    return ok({ item, field });
  },
});

function pairOf(least: number | undefined, most: number | undefined): readonly [number, number] | undefined {
  return least === undefined || most === undefined ? undefined : [least, most];
}

/** One sentence for each control that is wrong. */
function mistakesIn(field: OwnField, typed: OwnValue | undefined): readonly FieldRefusal[] {
  const names = isRangeField(field) ? ["least", "most"] : ["value"];
  const values = typed === undefined ? [] : [typed].flat();
  if (values.length === 0) return names.map((name) => ({ field: name, key: "platform.field.required" }));
  const { least, most } = boundsOf(field);
  const outside = names.filter((_, index) => {
    const one = values[index] ?? NaN;
    return !(one >= least && one <= most);
  });
  if (outside.length > 0)
    return outside.map((name) => ({ field: name, key: "choose.field.between", params: { least, most } }));
  const [first = 0, second = first] = values;
  return second < first ? [{ field: "most", key: "choose.field.lessThanLeast" }] : [];
}

function sourceMistake(mark: "S" | "E", source: string): readonly FieldRefusal[] {
  return mark === "S" && source === "" ? [{ field: "source", key: "choose.field.sourceNeeded" }] : [];
}
