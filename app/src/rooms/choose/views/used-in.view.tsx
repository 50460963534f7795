import type { ReactElement } from "react";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { MethodViewProps } from "./method-facts.ts";
import { whereAndWhen } from "./near-cases.view.tsx";
import { say } from "./words.ts";

/** Who used it elsewhere. What went wrong there stands with the pitfalls. */
export function UsedIn({ frame, cases, library }: Pick<MethodViewProps, "frame" | "cases" | "library">): ReactElement {
  const { t } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.cases.used")}</Heading>
      {cases.length === 0 ? (
        <p>{t("choose.cases.usedNone")}</p>
      ) : (
        <ul>
          {cases.map((known) => (
            <li key={known.id}>
              <a href={library.case(known.id)}>{say(frame, known.name)}</a>, {whereAndWhen(frame, known)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
