import type { ReactElement } from "react";
import { workingDaysToAnswer } from "@brink/indicators";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { questionLength, readers } from "../inputs.ts";
import { TrapField } from "../../suspicion/views/trap-field.view.tsx";
import type { AnsweredQuestion } from "../similar.ts";
import { QuestionEmail } from "./question-email.view.tsx";
import { field } from "./field.ts";
import { SimilarQuestions } from "./similar.view.tsx";

export type AskShown = { readonly trajectory: Trajectory; readonly answered: readonly AnsweredQuestion[] };

/** A question of a resident: what, who may read it, and where the answer goes. */
export function AskView({ shown, frame }: { readonly shown: AskShown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { trajectory, answered } = shown;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {t("engage.question.ask")}
      </Heading>
      <p className="lead">{t("engage.question.norm", { days: workingDaysToAnswer })}</p>
      <SimilarQuestions slug={trajectory.slug} answered={answered} frame={frame} />
      <ActionForm frame={frame} action="ask">
        {frame.form.action === "ask" && <input type="hidden" name="hasLooked" value="on" />}
        <input type="hidden" name="lang" value={frame.lang} />
        <TextArea
          {...field(frame, "words")}
          description={t("engage.question.field.words.help")}
          limitText={t("engage.question.field.limit", { max: questionLength })}
          required
        />
        <RadioGroup
          {...field(frame, "readers", readers[0])}
          options={readers.map((value) => ({
            value,
            label: t(`engage.question.readers.${value}`),
            description: t(`engage.question.readers.${value}.help`),
          }))}
          required
        />
        <QuestionEmail frame={frame} />
        <TrapField frame={frame} />
        <ActionGroup>
          <Button>{t("engage.question.send")}</Button>
          <ButtonLink variant="subtle" href={`/trajecten/${trajectory.slug}`}>
            {t("engage.backToTrajectory")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}
