import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import type { Figure } from "../figures.ts";
import type { Recheck } from "../indicators/recheck.ts";
import { outcomeText } from "./value-words.ts";

export type RecheckProps = { readonly frame: Frame; readonly recheck: Recheck; readonly figure: Figure };

/** Same or different, and why. */
export function RecheckView({ frame, recheck, figure }: RecheckProps): ReactElement {
  const { t } = frame;
  const same = recheck.rowsIntact && recheck.sameArithmetic && recheck.sameRows;
  return (
    <Alert
      type={same ? "ok" : "warning"}
      signLabel={t(same ? "measure.recheck.same" : "measure.recheck.different")}
      title={t(same ? "measure.recheck.same" : "measure.recheck.different")}
      id="herberekend"
      announce
    >
      <ul className="utrecht-unordered-list">
        {sentencesOf(frame, recheck, figure).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
}

function sentencesOf(frame: Frame, recheck: Recheck, figure: Figure): readonly string[] {
  const { t } = frame;
  const { rowsIntact, sameArithmetic, sameRows, added, removed, definitionChanged } = recheck;
  const now = outcomeText(frame, { result: recheck.now });
  return [
    t(rowsIntact ? "measure.recheck.rowsIntact" : "measure.recheck.rowsBroken"),
    t(sameArithmetic ? "measure.recheck.arithmeticSame" : "measure.recheck.arithmeticDifferent", {
      value: outcomeText(frame, figure),
    }),
    ...(sameRows
      ? [t("measure.recheck.rowsSame")]
      : [t("measure.recheck.rowsChanged", { added, removed, value: now })]),
    ...(definitionChanged ? [t("measure.recheck.definition")] : []),
  ];
}
