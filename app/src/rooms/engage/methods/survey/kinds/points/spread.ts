import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import { typedNumber } from "../number/brackets.ts";
import type { TypedOption } from "../per-option.ts";

/** Of one option, more than 0. */
export type Share = { readonly code: string; readonly given: number };

/** What each option got: whole numbers that are together exactly the total. Nothing typed at all is no answer. */
export function spreadOf(
  typed: readonly TypedOption[],
  total: number,
): Result<readonly Share[], readonly FieldRefusal[]> {
  const filled = typed.filter((one) => one.typed !== "");
  const [first] = filled;
  if (!first) return ok([]);
  const shares = filled.map(({ code, name, typed: text }) => ({ code, name, given: typedNumber(text, false) ?? -1 }));
  const wrong = shares.filter(({ given }) => given < 0);
  if (wrong.length > 0) return refused(wrong.map(({ name }) => ({ field: name, key: "platform.field.wholeNumber" })));
  const left = total - shares.reduce((sum, { given }) => sum + given, 0);
  if (left > 0) return refused([{ field: first.name, key: "survey.points.left", params: { left } }]);
  if (left < 0) return refused([{ field: first.name, key: "survey.points.over", params: { over: -left } }]);
  return ok(shares.flatMap(({ code, given }) => (given > 0 ? [{ code, given }] : [])));
}
