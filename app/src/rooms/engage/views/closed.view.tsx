import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { answersHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { closedReason } from "../place.ts";
import { sentItems } from "./sent-items.ts";
import { titleOf } from "./names.ts";

/** Nobody can take part now: since when, what happens next, and whatever was typed so that it can be copied. */
export function ClosedView({ place, frame }: { readonly place: Place; readonly frame: Frame }): ReactElement {
  const { t, tenant } = frame;
  const reason = closedReason(place, frame.now);
  const typed = sentItems(place, frame.form.values, frame).filter((item) => item.value !== t("survey.noAnswer"));
  const email = place.trajectory.contact.email || tenant.contact.email;
  return (
    <>
      <Heading level={1}>{titleOf(place, frame.lang)}</Heading>
      <Alert type="info" signLabel={t("engage.sign.info")}>
        {t(reason.key, reason.params)}
      </Alert>
      {typed.length > 0 && (
        <section>
          <div className="stack stack--tight">
            <Heading level={2}>{t("engage.closed.typed")}</Heading>
            <p>
              {t("engage.closed.copy")} <a href={`mailto:${email}`}>{email}</a>
            </p>
            <div className="as-typed">
              <DefinitionList items={typed} layout="stacked" />
            </div>
          </div>
        </section>
      )}
      <p>
        <a href={answersHref(place.trajectory.slug)}>{t("engage.answers.title")}</a>
      </p>
      <p>
        <a href={`/trajecten/${place.trajectory.slug}`}>{t("engage.backToTrajectory")}</a>
      </p>
    </>
  );
}
