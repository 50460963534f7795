import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { DefinitionList } from "../../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { codePath } from "../../codes/paths.ts";
import type { Place } from "../../place.ts";
import { titleOf } from "../../views/names.ts";
import type { classUse } from "../domain.ts";

type Shown = {
  readonly place: Place;
  readonly name: string;
  readonly made: number;
  readonly use: ReturnType<typeof classUse>;
  readonly isRevoked: boolean;
  /** The last day, YYYY-MM-DD. */
  readonly until: string | undefined;
};

/** What a teacher needs: how it goes in class, and how many took part. */
export function ClassView({ shown, frame }: { readonly shown: Shown; readonly frame: Frame }): ReactElement {
  const { t, format, lang, url } = frame;
  const { place, name, made, use, isRevoked, until } = shown;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {t("engage.school.class", { name })}
      </Heading>
      {isRevoked && (
        <Alert type="warning" signLabel={t("engage.sign.warning")}>
          {t("engage.school.revoked")}
        </Alert>
      )}
      <DefinitionList
        items={[
          { term: t("engage.school.codes"), value: format.number(made) },
          {
            term: t("engage.school.tookPart"),
            value: typeof use === "number" ? format.number(use) : t(`engage.school.${use}`),
          },
          ...(until === undefined ? [] : [{ term: t("engage.school.until"), value: format.date(until) }]),
        ]}
        layout="stacked"
      />
      <p>{t("engage.school.onlyCount")}</p>
      <section className="stack stack--close">
        <Heading level={2}>{t("engage.school.how")}</Heading>
        <ol>
          {(["one", "two", "three", "four"] as const).map((step) => (
            <li key={step}>
              {t(`engage.school.how.${step}`, { address: new URL(codePath, url.base).host + codePath })}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
