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
    // A page that comes with a word about what was just done begins there for who listens: that word is on it from the start,
    // and nothing that is there from the start is said by itself.
    <div
      className={place}
      tabIndex={-1}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- else the reader of a screen never hears that it worked
      autoFocus
    >
      <Alert type="ok" signLabel={t("platform.layout.done")} announce>
        {notice}
      </Alert>
    </div>
  );
}
