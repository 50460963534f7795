import type { ReactElement } from "react";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { paths } from "../paths.ts";
import type { PlanProps } from "./planning.view.tsx";

const planFiles = [
  ["participatieplan.docx", "plan"],
  ["startnotitie.docx", "note"],
  ["participatieplan.pdf", "pdf"],
  ["planning.ics", "ics"],
  ["begroting-en-uren.xlsx", "xlsx"],
  ["planning.json", "json"],
] as const;

/** The plan as files, each with what it is for. */
export function PlanFiles({ frame, guide, plan }: Pick<PlanProps, "frame" | "guide" | "plan">): ReactElement {
  const { t } = frame;
  const search = plan.from === "address" ? `?set=${plan.ids.join(",")}` : "";
  return (
    <section className="stack stack--close no-print" aria-labelledby="planning-files">
      <Heading level={2} id="planning-files">
        {t("choose.planning.files")}
      </Heading>
      {plan.calendar === undefined && <p className="measure">{t("choose.planning.filesUndated")}</p>}
      <ul>
        {planFiles
          .filter(([, kind]) => kind !== "ics" || plan.calendar !== undefined)
          .map(([file, kind]) => (
            <li key={file}>
              <a href={paths.planningFile(guide.id, file) + search} download>
                {t(`choose.planning.file.${kind}`)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
