import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryTitle } from "../../trajectories/room.ts";
import { selfAssessment } from "../content/self-assessment.ts";
import { controlOf } from "../pages/form-answers.ts";
import { paths } from "../paths.ts";
import type { SectionMean } from "../queries/assessments.ts";
import type { Answers, AssessmentMoment } from "../tables.ts";
import { inLang } from "./value-words.ts";

export type AssessedTrajectory = {
  readonly trajectory: Trajectory;
  readonly own: readonly {
    readonly moment: AssessmentMoment;
    readonly savedAt: Date;
    readonly means: readonly SectionMean[];
  }[];
  readonly team: readonly SectionMean[] | undefined;
};

/** One's own figures per trajectory; those of the team only from five people on. */
export function AssessmentsView({
  frame,
  rows,
}: {
  readonly frame: Frame;
  readonly rows: readonly AssessedTrajectory[];
}): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("measure.assessment.title")}</Heading>
      <p className="lead measure">{inLang(frame, selfAssessment().intro)}</p>
      {rows.length === 0 && <EmptyState title={t("measure.assessment.none")} />}
      {rows.map((row) => (
        <AssessedPart key={row.trajectory.id} frame={frame} row={row} />
      ))}
    </>
  );
}

function AssessedPart({ frame, row }: { readonly frame: Frame; readonly row: AssessedTrajectory }): ReactElement {
  const { t, format } = frame;
  const { trajectory, own, team } = row;
  const items = [
    ...own.map(({ moment, savedAt, means }) => ({
      term: t(`measure.assessment.own.${moment}`, { day: format.date(savedAt) }),
      value: meansText(frame, means),
    })),
    {
      term: t("measure.assessment.team"),
      value: team === undefined ? t("measure.assessment.teamHidden") : meansText(frame, team),
    },
  ];
  return (
    <section className="stack" aria-labelledby={`trajectory-${trajectory.id}`}>
      <Heading level={2} id={`trajectory-${trajectory.id}`}>
        {trajectoryTitle(frame, trajectory)}
      </Heading>
      <DefinitionList items={items} />
      <ActionGroup>
        {(["before", "after"] as const).map((moment) => (
          <ButtonLink key={moment} variant="secondary" href={paths.assessment(trajectory.id, moment)}>
            {t(`measure.assessment.fill.${moment}`)}
          </ButtonLink>
        ))}
      </ActionGroup>
    </section>
  );
}

const scales = { attitude: "1-5", competence: "0-4", backing: "1-5" } as const;

function meansText(frame: Frame, means: readonly SectionMean[]): string {
  if (means.length === 0) return frame.t("measure.assessment.tooFewAnswers");
  const parts = means.map(({ section, mean }) =>
    frame.t("measure.assessment.mean", {
      section: frame.t(`measure.assessment.section.${section}`),
      mean: frame.format.number(mean, 1),
      scale: scales[section],
    }),
  );
  return parts.join("; ");
}

export type AssessmentProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly moment: AssessmentMoment;
  readonly answers: Answers;
};

/** The mirror: attitude, competences, backing. Every statement may be skipped. */
export function AssessmentView({ frame, trajectory, moment, answers }: AssessmentProps): ReactElement {
  const { t } = frame;
  const { title, intro, sections } = selfAssessment();
  return (
    <div className="narrow stack">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {inLang(frame, title)}
      </Heading>
      <p className="lead">{inLang(frame, intro)}</p>
      <p>{t(`measure.assessment.fill.${moment}`)}</p>
      <ActionForm frame={frame} action="save">
        {sections.map((section) => (
          <div className="stack" key={section.code}>
            <Heading level={2}>{inLang(frame, section.title)}</Heading>
            {section.items.map(({ id, text }) => (
              <RadioGroup
                key={id}
                name={controlOf(id)}
                label={inLang(frame, text)}
                value={formValue(frame, controlOf(id), answers[id] ?? "")}
                error={fieldError(frame, controlOf(id))}
                options={section.choices.map((choice) => ({ value: choice.code, label: inLang(frame, choice) }))}
              />
            ))}
          </div>
        ))}
        <ActionGroup>
          <Button>{t("measure.assessment.save")}</Button>
          <ButtonLink variant="subtle" href={paths.assessments}>
            {t("measure.cancel")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}
