import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValue } from "../../../platform/define/frame.ts";
import { CheckboxField } from "../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { Subnav } from "../../../platform/web/components/subnav/subnav.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import type { Activity, Phase, TextField as Text, Trajectory } from "../domain.ts";
import { textFields } from "../domain.ts";
import { baseLang } from "../domain/texts.ts";
import { textLengths } from "../inputs.ts";
import { paths } from "../paths.ts";
import type { TrajectoryLink } from "../ports.ts";
import { fieldOf, limitText, rowFieldOf } from "./field.ts";
import { StaffForm } from "./staff-form.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type TextsFormProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly phases: readonly Phase[];
  readonly activities: readonly Activity[];
  /** The language that is translated into. */
  readonly lang: string;
  readonly links: readonly TrajectoryLink[];
};

/** The Dutch texts with the same in another language under each; whoever knows that language signs them. */
export function TextsForm(props: TextsFormProps): ReactElement {
  const { frame, trajectory, lang, links } = props;
  const { t } = frame;
  const saved = trajectory.translations[lang]?.reviewed === true;
  const signed = frame.form.action === undefined ? saved : formValue(frame, "reviewed") !== "";
  const written = textFields.filter((field) => (trajectory.texts[field]?.[baseLang] ?? "") !== "");
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.tab.texts")} />
      <Languages frame={frame} trajectory={trajectory} lang={lang} />
      <p className="lead measure">{t("trajectories.staff.textsLead", { lang: nameOfLang(frame, lang) })}</p>
      <StaffForm frame={frame} action="save" version={trajectory.version} back={paths.overview(trajectory.id)}>
        {written.map((field) => (
          <TranslatedText frame={frame} trajectory={trajectory} field={field} lang={lang} key={field} />
        ))}
        <Names {...props} />
        <CheckboxField
          name="reviewed"
          label={t("trajectories.field.reviewed")}
          description={t("trajectories.field.reviewed.help")}
          checked={signed}
        />
      </StaffForm>
    </>
  );
}

type TranslatedTextProps = Pick<TextsFormProps, "frame" | "trajectory" | "lang"> & { readonly field: Text };

function TranslatedText({ frame, trajectory, field, lang }: TranslatedTextProps): ReactElement {
  const dutch = trajectory.texts[field]?.[baseLang] ?? "";
  const saved = trajectory.texts[field]?.[lang] ?? "";
  return (
    <TextArea
      {...fieldOf(frame, field, saved)}
      description={<Dutch text={dutch} />}
      rows={dutch.length > 200 ? 5 : 2}
      limitText={limitText(frame, textLengths[field])}
      lang={lang}
    />
  );
}

function Dutch({ text }: { readonly text: string }): ReactElement {
  return (
    <span className="as-typed" lang={baseLang}>
      {text}
    </span>
  );
}

/** The names of phases and activities and what was said there, as far as somebody wrote them in Dutch. */
function Names({ frame, phases, activities, lang }: TextsFormProps): ReactElement {
  const { t } = frame;
  const named = phases.filter((phase) => (phase.name[baseLang] ?? "") !== "");
  const titled = activities.filter((activity) => (activity.title[baseLang] ?? "") !== "");
  const said = activities.filter((activity) => (activity.outcome?.said[baseLang] ?? "") !== "");
  return (
    <Fieldset id="names" legend={t("trajectories.part.names")}>
      {named.map((phase, index) => (
        <Named
          frame={frame}
          names={["phaseId", "phaseName"]}
          of={phase.id}
          text={phase.name}
          {...{ index, lang }}
          key={phase.id}
        />
      ))}
      {titled.map((activity, index) => (
        <Named
          frame={frame}
          names={["activityId", "activityTitle"]}
          of={activity.id}
          text={activity.title}
          {...{ index, lang }}
          key={activity.id}
        />
      ))}
      {said.map((activity, index) => (
        <Named
          frame={frame}
          names={["saidId", "saidText"]}
          of={activity.id}
          text={activity.outcome?.said ?? {}}
          long
          {...{ index, lang }}
          key={activity.id}
        />
      ))}
    </Fieldset>
  );
}

type NamedProps = {
  readonly frame: Frame;
  readonly names: readonly [id: string, text: string];
  readonly of: string;
  readonly text: Readonly<Record<string, string>>;
  readonly index: number;
  readonly lang: string;
  readonly long?: boolean;
};

function Named({ frame, names, of, text, index, lang, long = false }: NamedProps): ReactElement {
  const [idName, textName] = names;
  const field = {
    ...rowFieldOf(frame, textName, index, text[lang] ?? ""),
    description: <Dutch text={text[baseLang] ?? ""} />,
    lang,
  };
  return (
    <>
      <input type="hidden" name={idName} value={of} />
      {long ? <TextArea {...field} rows={4} /> : <TextField {...field} />}
    </>
  );
}

function Languages({ frame, trajectory, lang }: Pick<TextsFormProps, "frame" | "trajectory" | "lang">): ReactElement {
  const { t, tenant } = frame;
  const others = tenant.languages.filter((one) => one !== baseLang);
  return (
    <Subnav
      label={t("trajectories.staff.languages")}
      links={[...new Set([...others, lang])].map((one) => ({
        label: t(`trajectories.staff.translation.${stateOf(trajectory, one)}`, { lang: nameOfLang(frame, one) }),
        href: paths.texts(trajectory.id, one),
        current: one === lang,
      }))}
    />
  );
}

function stateOf(trajectory: Trajectory, lang: string): "none" | "reviewed" | "unreviewed" {
  const state = trajectory.translations[lang];
  return state === undefined ? "none" : state.reviewed ? "reviewed" : "unreviewed";
}

function nameOfLang(frame: Frame, lang: string): string {
  return new Intl.DisplayNames([frame.lang], { type: "language" }).of(lang) ?? lang;
}
