import type { ReactElement } from "react";
import type { Fields } from "../../../platform/define/method.ts";

/** What was filled in before, so that it goes along with a form that asks something else. */
export function HiddenAnswers({
  saved,
  names,
}: {
  readonly saved: Fields;
  readonly names: readonly string[];
}): ReactElement {
  return (
    <>
      {names.flatMap((name) =>
        (saved[name] ?? []).map((value, at) => <input type="hidden" name={name} value={value} key={`${name} ${at}`} />),
      )}
    </>
  );
}
