import type { ReactElement } from "react";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import type { Fit } from "../domain/planning/fit.ts";
import type { Calendar } from "../domain/planning/planning.ts";
import { paths } from "../paths.ts";
import type { PlanProps } from "./planning.view.tsx";
import { questionLink } from "./question-link.ts";
import { listed, nameOf, namesOf } from "./words.ts";

/** The one thing to know: when somebody has to begin, or why it cannot be in time and what could. */
export function PlanFirst(props: PlanProps): ReactElement {
  const { calendar } = props.plan;
  if (calendar === undefined) return <NoDecision {...props} />;
  return calendar.fit.fits ? (
    <InTime {...props} calendar={calendar} />
  ) : (
    <TooLate {...props} calendar={calendar} fit={calendar.fit} />
  );
}

function NoDecision({ frame, content, guide }: PlanProps): ReactElement | null {
  const { t } = frame;
  const question = content.situation.questions.find(({ alsoAsk }) => alsoAsk?.key === "decisionDate");
  if (question === undefined) return null;
  return (
    <Spotlight tone="brand" title={t("choose.planning.noDecision")}>
      <p>{t("choose.planning.noDecisionText")}</p>
      <ButtonLink href={questionLink(guide.id, question)}>{t("choose.planning.fillInDecision")}</ButtonLink>
    </Spotlight>
  );
}

function InTime(props: PlanProps & { readonly calendar: Calendar }): ReactElement {
  const { frame, calendar } = props;
  const { t, format } = frame;
  const { beginsOn, decisionOn, lines } = calendar.schedule;
  const first = lines.filter(({ prepareOn }) => prepareOn === beginsOn).map(({ item }) => nameOf(props, item));
  return (
    <Spotlight tone="brand" title={t("choose.planning.inTime")}>
      <p className="lead">
        {t("choose.planning.beginBy", {
          begin: format.date(beginsOn),
          decision: format.date(decisionOn),
          items: listed(frame, first),
        })}
      </p>
    </Spotlight>
  );
}

type LateFit = Extract<Fit, { fits: false }>;

function TooLate(props: PlanProps & { readonly calendar: Calendar; readonly fit: LateFit }): ReactElement {
  const { frame, calendar, fit } = props;
  const { t, format } = frame;
  return (
    <Alert
      type="warning"
      signLabel={t("choose.sign.note")}
      title={t("choose.planning.tooLate", { decision: format.date(calendar.schedule.decisionOn) })}
    >
      <ul>
        {fit.late.map(({ item, workingDaysShort }) => (
          <li key={item}>{t("choose.planning.lateBy", { item: nameOf(props, item), days: workingDaysShort })}</li>
        ))}
      </ul>
      <p>{t("choose.planning.whatFits")}</p>
      <WhatFits {...props} />
    </Alert>
  );
}

function WhatFits(props: PlanProps & { readonly fit: LateFit }): ReactElement {
  const { frame, content, guide, fit } = props;
  const { t, format } = frame;
  const { earliestDecisionOn, shortestFits, without } = fit;
  const question = content.situation.questions.find(({ alsoAsk }) => alsoAsk?.key === "decisionDate");
  return (
    <ul>
      {earliestDecisionOn !== undefined && question !== undefined && (
        <li>
          {t("choose.planning.laterDecision", { day: format.date(earliestDecisionOn) })}{" "}
          <a href={questionLink(guide.id, question)}>{t("choose.planning.changeDecision")}</a>
        </li>
      )}
      {without !== undefined && (
        <li>
          {t("choose.planning.withoutLate", { items: namesOf(props, without) })}{" "}
          <a href={paths.planningOf(guide.id, without)}>{t("choose.planning.lookAt")}</a>
        </li>
      )}
      {shortestFits && <li>{t("choose.planning.shortestFits")}</li>}
      {without === undefined && (
        <li>
          {t("choose.planning.otherCombination")} <a href={paths.advice(guide.id)}>{t("choose.planning.toAdvice")}</a>
        </li>
      )}
    </ul>
  );
}
