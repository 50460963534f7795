import type { ReactElement } from "react";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import type { LoadedPlanning, Plan } from "../queries/planning.ts";
import { paths } from "../paths.ts";
import { BylawSays, BylawWarnings } from "./bylaw-says.view.tsx";
import { GuideHead } from "./guide-head.view.tsx";
import { PlanBudget } from "./plan-budget.view.tsx";
import { PlanCalendar } from "./plan-calendar.view.tsx";
import { PlanFiles } from "./plan-files.view.tsx";
import { PlanFirst } from "./plan-first.view.tsx";
import { PlanHours } from "./plan-hours.view.tsx";
import { PlanReach } from "./plan-reach.view.tsx";
import { PlanSettings } from "./plan-settings.view.tsx";
import type { Reading } from "./words.ts";
import { namesOf } from "./words.ts";

export type PlanningViewProps = Reading & LoadedPlanning;
export type PlanProps = PlanningViewProps & { readonly plan: Plan };

/** One sentence and one next step, then the calendar, what it is counted with, and the files. */
export function PlanningView(props: PlanningViewProps): ReactElement {
  const { frame, guide, plan } = props;
  const { t } = frame;
  return (
    <>
      <GuideHead {...props} step="plan" title={t("choose.planning.title")} />
      {plan === undefined ? (
        <EmptyState
          title={t("choose.planning.none")}
          pictogram="calendar"
          action={<ButtonLink href={paths.advice(guide.id)}>{t("choose.planning.toAdvice")}</ButtonLink>}
        >
          {t("choose.planning.noneText")}
        </EmptyState>
      ) : (
        <Planned {...props} plan={plan} />
      )}
    </>
  );
}

/** The answers are of now, the combination is of then. */
function OutdatedPlan({ frame, guide, plan }: PlanProps): ReactElement | null {
  const { t } = frame;
  if (plan.outdated === undefined) return null;
  return (
    <Alert type="warning" signLabel={t("choose.sign.note")} title={t("choose.advice.outdatedTitle")}>
      <p>{t(`choose.advice.outdated.${plan.outdated}`)}</p>
      <p>
        <a href={paths.advice(guide.id)}>{t("choose.planning.toAdvice")}</a>
      </p>
    </Alert>
  );
}

function Planned(props: PlanProps): ReactElement {
  const { frame, guide, plan } = props;
  return (
    <>
      <p className="lead measure">
        {frame.t(`choose.planning.of.${plan.from}`, { items: namesOf(props, plan.ids) })}{" "}
        <a href={paths.combinationOf(guide.id, plan.ids)}>{frame.t("choose.planning.toCombination")}</a>
      </p>
      <OutdatedPlan {...props} />
      <PlanFirst {...props} />
      <BylawWarnings {...props} bylaw={plan.bylaw} terms={plan.calendar?.terms} />
      <PlanReach {...props} />
      {plan.calendar !== undefined && <PlanCalendar {...props} calendar={plan.calendar} />}
      {plan.calendar !== undefined && <PlanHours {...props} calendar={plan.calendar} />}
      <PlanBudget {...props} />
      <BylawSays {...props} bylaw={plan.bylaw} terms={plan.calendar?.terms} />
      {plan.from === "choice" && (
        <p>
          <a href={paths.canvas(guide.id)}>{frame.t("choose.canvas.link")}</a>
        </p>
      )}
      <PlanFiles {...props} />
      <PlanSettings {...props} />
    </>
  );
}
