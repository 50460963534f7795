import type { ReactElement } from "react";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { evidenceMarks } from "../content/record.ts";
import type { Guide, StoredAdvice } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import type { Reading } from "./words.ts";

/** How sure this is, and what anyone needs to compute it again. */
export function Computed({
  frame,
  guide,
  advice,
}: Reading & { readonly guide: Guide; readonly advice: StoredAdvice }): ReactElement {
  const { t, format } = frame;
  return (
    <>
      <Details summary={t("choose.computed.sure")}>
        <p>{t("choose.computed.sureText")}</p>
        <ul>
          {evidenceMarks.map((mark) => (
            <li key={mark}>{t(`choose.mark.${mark}.help`)}</li>
          ))}
        </ul>
      </Details>
      <Details summary={t("choose.computed.title")}>
        <DefinitionList
          items={[
            { term: t("choose.computed.when"), value: format.dateTime(advice.computedAt) },
            { term: t("choose.computed.by"), value: advice.computedBy },
            { term: t("choose.computed.rules"), value: advice.ruleVersion },
            { term: t("choose.computed.catalogue"), value: advice.catalogueVersion },
            { term: t("choose.computed.considered"), value: format.number(advice.advice.considered) },
            { term: t("choose.computed.seconds"), value: format.number(advice.seconds, 2) },
            { term: t("choose.computed.hash"), value: <code>{advice.inputHash}</code> },
          ]}
        />
        <p>
          <a href={paths.recompute(guide.id)}>{t("choose.computed.download")}</a>
        </p>
      </Details>
    </>
  );
}
