import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { paths } from "../paths.ts";
import type { KnownCase } from "../ports.ts";
import { whereAndWhen } from "./near-cases.view.tsx";
import { say } from "./words.ts";

type CasesProps = { readonly frame: Frame; readonly cases: readonly KnownCase[] };

/** Who did it elsewhere, and what went wrong there; nothing when nobody is known. */
export function CasesThatDid({ frame, cases }: CasesProps): ReactElement | null {
  const { t } = frame;
  if (cases.length === 0) return null;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.canvas.cases")}</Heading>
      <ul className="stack stack--close">
        {cases.map((known) => (
          <li key={known.id} className="measure">
            <p>
              <a href={paths.case(known.id)}>{say(frame, known.name)}</a>, {whereAndWhen(frame, known)}
            </p>
            {known.wentWrong !== undefined && (
              <p>
                <strong>{t("choose.cases.wentWrong")}</strong> {say(frame, known.wentWrong)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
