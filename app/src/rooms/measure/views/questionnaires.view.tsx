import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../trajectories/room.ts";
import { TrajectoryHead } from "../../trajectories/room.ts";
import { questionsOfWave } from "../content/questionnaires.ts";
import { paths } from "../paths.ts";
import type { ResponseCount } from "../response-reader.ts";
import type { Wave } from "../tables.ts";
import { QuestionFields } from "./question-fields.view.tsx";

type StaffProps = { readonly frame: Frame; readonly trajectory: Trajectory; readonly links: readonly TrajectoryLink[] };

export type QuestionnairesProps = StaffProps & {
  readonly responses: readonly ResponseCount[];
  readonly invitations: readonly { readonly wave: "close" | "threeMonths"; readonly sent: number }[];
  readonly isOpen: boolean;
  readonly mayChange: boolean;
};

/** How many were asked, how many answered, and the ways to more answers. */
export function QuestionnairesView(props: QuestionnairesProps): ReactElement {
  const { frame, trajectory, links, responses, invitations, mayChange } = props;
  const { t, format } = frame;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("measure.questionnaires.title")} />
      <p className="lead measure">{t("measure.questionnaires.lead")}</p>
      <Table
        caption={t("measure.questionnaires.answers")}
        columns={[
          { label: t("measure.questionnaires.wave") },
          { label: t("measure.questionnaires.how") },
          { label: t("measure.questionnaires.count"), numeric: true },
        ]}
        rows={responses.map(({ wave, how, count }) => ({
          key: `${wave} ${how}`,
          cells: [t(`measure.wave.${wave}`), t(`measure.how.${how}`), format.number(count)],
        }))}
        empty={<p>{t("measure.questionnaires.none")}</p>}
      />
      {invitations.map(({ wave, sent }) => (
        <p key={wave}>{t("measure.questionnaires.sent", { wave: t(`measure.wave.${wave}`), count: sent })}</p>
      ))}
      {mayChange && <Ways {...props} />}
    </>
  );
}

function Ways({ frame, trajectory, isOpen }: QuestionnairesProps): ReactElement {
  const { t } = frame;
  return (
    <div className="narrow stack">
      <Heading level={2}>{t("measure.questionnaires.mail")}</Heading>
      <p>{t("measure.questionnaires.mailText")}</p>
      {(["close", "threeMonths"] as const).map((wave) => (
        <ActionForm frame={frame} action="send" key={wave} label={t(`measure.questionnaires.send.${wave}`)}>
          <input type="hidden" name="wave" value={wave} />
          <Button variant="secondary" pictogram="mail">
            {t(`measure.questionnaires.send.${wave}`)}
          </Button>
        </ActionForm>
      ))}
      <Heading level={2}>{t("measure.questionnaires.public")}</Heading>
      <p>{t(isOpen ? "measure.questionnaires.isPublic" : "measure.questionnaires.notPublic")}</p>
      <ActionForm frame={frame} action="open" label={t("measure.questionnaires.public")}>
        <input type="hidden" name="isOpen" value={isOpen ? "no" : "yes"} />
        <Button variant="secondary">{t(isOpen ? "measure.questionnaires.take" : "measure.questionnaires.put")}</Button>
      </ActionForm>
      <Heading level={2}>{t("measure.enter.title")}</Heading>
      <p>{t("measure.enter.lead")}</p>
      <ActionGroup>
        {(["before", "close", "threeMonths"] as const).map((wave) => (
          <ButtonLink key={wave} variant="secondary" href={`${paths.enterAnswers(trajectory.id)}?wave=${wave}`}>
            {t(`measure.enter.${wave}`)}
          </ButtonLink>
        ))}
      </ActionGroup>
    </div>
  );
}

/** The questionnaire as on paper, to type over. */
export function EnterAnswersView(props: StaffProps & { readonly wave: Wave }): ReactElement {
  const { frame, trajectory, links, wave } = props;
  const { t } = frame;
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: frame.tenant.timeZone }).format(frame.now);
  const field = (name: string, fallback = "") => ({
    name,
    label: t(`measure.field.${name}`),
    value: formValue(frame, name, fallback),
    error: fieldError(frame, name),
  });
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("measure.enter.title")} />
      <div className="narrow stack">
        <p className="lead">{t(`measure.enter.${wave}`)}</p>
        <ActionForm frame={frame} action="enter">
          <RadioGroup
            {...field("how")}
            required
            options={(["paper", "spoken", "phone"] as const).map((how) => ({
              value: how,
              label: t(`measure.how.${how}`),
            }))}
          />
          <DateField {...field("answeredOn", today)} required />
          <QuestionFields frame={frame} questions={questionsOfWave(wave)} isSpoken={false} />
          <ActionGroup>
            <Button>{t("measure.enter.save")}</Button>
            <ButtonLink variant="subtle" href={paths.questionnaires(trajectory.id)}>
              {t("measure.cancel")}
            </ButtonLink>
          </ActionGroup>
        </ActionForm>
      </div>
    </>
  );
}
