import type { ReactElement } from "react";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { paths } from "../paths.ts";
import type { KnownCase } from "../ports.ts";
import { whereAndWhen } from "./near-cases.view.tsx";
import type { Reading } from "./words.ts";
import { namesOf, say } from "./words.ts";

/** A case, and what of this plan was used in it. */
export type CaseThatDid = { readonly known: KnownCase; readonly items: readonly string[] };

/** Who did it elsewhere, with what of this plan, and what went wrong there; nothing when nobody is known. */
export function CasesThatDid(props: Reading & { readonly cases: readonly CaseThatDid[] }): ReactElement | null {
  const { frame, cases } = props;
  const { t } = frame;
  if (cases.length === 0) return null;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.canvas.cases")}</Heading>
      <ul className="stack stack--close">
        {cases.map(({ known, items }) => (
          <li key={known.id} className="measure">
            <p>
              <a href={paths.case(known.id)}>{say(frame, known.name)}</a>, {whereAndWhen(frame, known)}{" "}
              <span className="muted small">{t("choose.canvas.casesWith", { items: namesOf(props, items) })}</span>
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
