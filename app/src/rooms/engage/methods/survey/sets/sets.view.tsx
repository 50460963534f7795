import type { ReactElement } from "react";
import type { Localized } from "../../../../../kernel/localized.ts";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../platform/define/frame.ts";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { trajectoryTitle } from "../../../../trajectories/room.ts";
import type { Question } from "../domain.ts";
import { plainWords } from "../domain.ts";
import { asking } from "../parts.ts";
import { templateNameLength } from "./domain.ts";
import type { EarlierSurvey } from "./set-reader.ts";
import type { SetsShown } from "./sets.page.ts";

type Props = { readonly shown: SetsShown; readonly frame: Frame };

/** Sets of the municipality, sets of Brink, earlier surveys; and a name for the questions of this one. */
export function SetsView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1}>{t("survey.staff.sets.title")}</Heading>
      <p className="lead">{t("survey.staff.sets.lead")}</p>
      <section>
        <div className="stack stack--tight">
          <Heading level={2}>{t("survey.staff.sets.ofBrink")}</Heading>
          {shown.ofBrink.map((set) => (
            <SetCard {...set} value={`brink:${set.id}`} frame={frame} key={set.id} />
          ))}
        </div>
      </section>
      <section>
        <div className="stack stack--tight">
          <Heading level={2}>{t("survey.staff.sets.own")}</Heading>
          {shown.own.length === 0 && <EmptyState title={t("survey.staff.sets.noOwn")} />}
          {shown.own.map((template) => (
            <SetCard
              title={{ nl: template.name }}
              about={{
                [frame.lang]: t("survey.staff.sets.madeBy", {
                  name: template.madeByName,
                  date: frame.format.date(template.madeAt),
                }),
              }}
              questions={template.questions}
              value={`own:${template.id}`}
              templateId={template.id}
              frame={frame}
              key={template.id}
            />
          ))}
          {shown.questions > 0 && <KeepForm frame={frame} />}
        </div>
      </section>
      <section>
        <div className="stack stack--tight">
          <Heading level={2}>{t("survey.staff.sets.earlier")}</Heading>
          {shown.earlier.length === 0 && <EmptyState title={t("survey.staff.sets.noEarlier")} />}
          {shown.earlier.map((survey) => (
            <EarlierCard {...survey} frame={frame} key={survey.place.activity.id} />
          ))}
        </div>
      </section>
    </div>
  );
}

type CardProps = {
  readonly title: Localized;
  readonly about: Localized;
  readonly questions: readonly Question[];
  readonly value: string;
  /** Of a set of the municipality, which can be thrown away. */
  readonly templateId?: string;
  readonly frame: Frame;
};

function SetCard({ title, about, questions, value, templateId, frame }: CardProps): ReactElement {
  const { t, lang } = frame;
  const name = pickText(title, lang).text;
  return (
    <div className="panel stack stack--close">
      <Heading level={3}>{name}</Heading>
      <p className="muted">{pickText(about, lang).text}</p>
      <Details summary={t("survey.staff.sets.questions", { count: asking(questions).length })}>
        <ol>
          {asking(questions).map((question) => (
            <li key={question.code}>
              {plainWords(question, lang)}{" "}
              <span className="small muted">{t(`survey.staff.kind.${question.kind}`)}</span>
            </li>
          ))}
        </ol>
      </Details>
      <TakeButton value={value} title={name} frame={frame} />
      {templateId !== undefined && (
        <ActionForm frame={frame} action="remove">
          <input type="hidden" name="templateId" value={templateId} />
          <Button variant="subtle" label={t("survey.staff.sets.removeThis", { name })}>
            {t("survey.staff.sets.remove")}
          </Button>
        </ActionForm>
      )}
    </div>
  );
}

function EarlierCard({ place, questions, frame }: EarlierSurvey & { readonly frame: Frame }): ReactElement {
  const { activity, trajectory } = place;
  const title = `${trajectoryTitle(frame, trajectory)}: ${pickText(activity.title, frame.lang).text}`;
  return (
    <div className="panel stack stack--close">
      <Heading level={3}>{title}</Heading>
      <p className="muted">{frame.t("survey.staff.count", { count: questions })}</p>
      <TakeButton value={`survey:${activity.id}`} title={title} frame={frame} />
    </div>
  );
}

type TakeProps = { readonly value: string; readonly title: string; readonly frame: Frame };

function TakeButton({ value, title, frame }: TakeProps): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="take">
      <input type="hidden" name="set" value={value} />
      <Button variant="secondary" label={t("survey.staff.sets.takeThis", { title })}>
        {t("survey.staff.sets.take")}
      </Button>
    </ActionForm>
  );
}

function KeepForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="keep">
      <TextField
        name="name"
        label={t("survey.staff.sets.name")}
        description={t("survey.staff.sets.nameHelp", { max: templateNameLength })}
        value={formValue(frame, "name")}
        error={fieldError(frame, "name")}
        required
      />
      <Button>{t("survey.staff.sets.keep")}</Button>
    </ActionForm>
  );
}
