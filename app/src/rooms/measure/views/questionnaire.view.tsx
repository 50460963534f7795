import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryTitle } from "../../trajectories/room.ts";
import { participantQuestionnaire, questionsOfWave } from "../content/questionnaires.ts";
import { paths } from "../paths.ts";
import type { Wave } from "../tables.ts";
import { QuestionFields } from "./question-fields.view.tsx";
import { inLang } from "./value-words.ts";

export type QuestionnaireProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly wave: Wave;
  readonly isSpoken: boolean;
};

/** The questionnaire for participants, complete without JavaScript. */
export function QuestionnaireView({ frame, trajectory, wave, isSpoken }: QuestionnaireProps): ReactElement {
  const { t } = frame;
  const { title, intro } = participantQuestionnaire();
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {wave === "before" ? t("measure.questionnaire.before") : inLang(frame, title)}
      </Heading>
      <p className="lead">{inLang(frame, intro)}</p>
      <p>
        <a
          className="utrecht-link utrecht-link--html-a"
          href={isSpoken ? frame.url.path : `${frame.url.path}?gesproken=1`}
        >
          {t(isSpoken ? "measure.questionnaire.usual" : "measure.questionnaire.spoken")}
        </a>
      </p>
      <ActionForm frame={frame} action="answer" id="vragenlijst">
        <input type="hidden" name="lang" value={frame.lang} />
        <div className="stack stack--loose">
          <QuestionFields frame={frame} questions={questionsOfWave(wave)} isSpoken={isSpoken} />
        </div>
        <ActionGroup>
          <Button>{t("measure.questionnaire.send")}</Button>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

export type TraitsProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
};

/** Who somebody is, if they want to say: a screen of its own, after the answers are kept. */
export function TraitsView({ frame, trajectory, areas }: TraitsProps): ReactElement {
  const { t } = frame;
  const { traitsIntro, traits } = participantQuestionnaire();
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={t("measure.traits.kept")}>
        {t("measure.traits.title")}
      </Heading>
      <p className="lead">{inLang(frame, traitsIntro)}</p>
      <ActionForm frame={frame} action="tell">
        <div className="stack stack--loose">
          {traits.map((question) => {
            const { id, isArea } = question;
            const field = {
              name: id,
              label: inLang(frame, question.text),
              value: formValue(frame, id),
              error: fieldError(frame, id),
            };
            if (isArea) {
              const options = areas.map((area) => ({ value: area.code, label: area.name }));
              return <SelectField key={id} {...field} options={options} emptyLabel={t("measure.traits.skip")} />;
            }
            const options = question.choices.map((choice) => ({ value: choice.code, label: inLang(frame, choice) }));
            const description = id === "ageGroup" ? t("measure.traits.young") : undefined;
            return <RadioGroup key={id} {...field} description={description} options={options} />;
          })}
        </div>
        <ActionGroup>
          <Button>{t("measure.traits.send")}</Button>
          <ButtonLink variant="subtle" href={paths.thanks(trajectory.slug)}>
            {t("measure.traits.no")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

export function ThanksView({
  frame,
  trajectory,
}: {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
}): ReactElement {
  const { t } = frame;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {t("measure.thanks.title")}
      </Heading>
      <p className="lead">{t("measure.thanks.text")}</p>
      <div>
        <ButtonLink href={`/trajecten/${trajectory.slug}`} variant="secondary">
          {t("measure.thanks.back")}
        </ButtonLink>
      </div>
    </div>
  );
}
