import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Frame } from "../define/frame.ts";
import { Alert } from "./components/alert/alert.view.tsx";
import { ErrorSummary } from "./components/error-summary/error-summary.view.tsx";
import { fieldNames, namedProblem } from "./field-names.ts";

/** What was just done, or what was wrong with it. */
export function outcomeMessages(frame: Frame, side: "resident" | "staff", view: ReactElement): ReactNode {
  const { form, notice, t } = frame;
  const place = side === "resident" ? "wrap" : undefined;
  if (form.errors.length > 0 || form.problem !== undefined) {
    const names = fieldNames(form.errors.length === 0 ? "" : renderToStaticMarkup(view));
    const problems = form.errors.map(({ field, key, params }) => ({
      fieldId: field,
      message: namedProblem(names.get(field), t(key, params)),
    }));
    return (
      <div className={place}>
        <ErrorSummary
          title={form.problemTitle ?? t("platform.layout.errors")}
          problems={problems}
          message={form.problem}
        />
      </div>
    );
  }
  if (notice === undefined) return undefined;
  return (
    <div className={place}>
      <Alert type="ok" signLabel={t("platform.layout.done")} announce>
        {notice}
      </Alert>
    </div>
  );
}
