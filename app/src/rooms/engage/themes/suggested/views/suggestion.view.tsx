import type { ReactElement } from "react";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../../platform/define/frame.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../../platform/web/components/button/button.view.tsx";
import { CheckboxGroup } from "../../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../../../platform/web/components/select-field/select-field.view.tsx";
import { TextField } from "../../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import type { Trajectory } from "../../../../trajectories/room.ts";
import type { CountedTheme } from "../../domain.ts";
import { themesHref } from "../../paths.ts";
import type { SuggestedText, Suggestion } from "../domain.ts";
import { doubtBelow, proposedName } from "../domain.ts";

export type SuggestionShown = {
  readonly trajectory: Trajectory;
  readonly suggestion: Suggestion;
  readonly texts: readonly SuggestedText[];
  /** The themes that there are already. */
  readonly themes: readonly CountedTheme[];
};

type Props = { readonly shown: SuggestionShown; readonly frame: Frame };

/** Every text of a suggestion with its own box, a name to change, and two ways on: a theme, or not now. */
export function SuggestionView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { suggestion, texts, trajectory } = shown;
  const words = suggestion.words.join(", ");
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <div className="stack stack--close">
        <Heading level={1} kicker={t("engage.suggested.staff.title")}>
          {t("engage.suggested.staff.one", { count: suggestion.many, words })}
        </Heading>
        <p className="lead">{t("engage.suggested.staff.lead")}</p>
        <p>{t("engage.suggested.staff.how")}</p>
        {suggestion.many > texts.length && <p>{t("engage.suggested.staff.strongest", { count: texts.length })}</p>}
      </div>
      <ActionForm frame={frame} action="accept">
        <Texts shown={shown} frame={frame} />
        <IntoTheme shown={shown} frame={frame} />
        <ActionGroup>
          <Button>{t("engage.suggested.staff.accept")}</Button>
          <ButtonLink variant="subtle" href={themesHref(trajectory.id)}>
            {t("engage.suggested.staff.back")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
      <ActionForm frame={frame} action="hide">
        <p>{t("engage.suggested.staff.hideText")}</p>
        <ActionGroup>
          <Button variant="secondary">{t("engage.suggested.staff.hide")}</Button>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

/** What belongs there most first; what hardly does is said to. */
function Texts({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const ids = shown.texts.map(({ contribution }) => contribution.id);
  return (
    <CheckboxGroup
      name="ids"
      label={t("engage.suggested.staff.which")}
      description={t("engage.suggested.staff.whichHelp")}
      options={shown.texts.map((text) => optionOf(text, frame))}
      values={formValues(frame, "ids", ids)}
      error={fieldError(frame, "ids")}
    />
  );
}

/** The words that were counted: our Dutch translation where there is one. */
function optionOf({ contribution, strength, words }: SuggestedText, { t }: Frame) {
  const { id, receipt, translations } = contribution;
  const translated = translations["nl"];
  const { title, body } = translated ?? contribution;
  return {
    value: id,
    label: title || receipt,
    description: (
      <>
        <span lang={translated ? "nl" : contribution.lang} dir="auto">
          {body}
        </span>
        <br />
        <em>
          {t("engage.suggested.staff.because", { words: words.join(", ") })}
          {strength < doubtBelow && ` ${t("engage.suggested.staff.doubt")}`}
        </em>
      </>
    ),
  };
}

function IntoTheme({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { themes, suggestion } = shown;
  return (
    <>
      <TextField
        name="newTheme"
        label={t("engage.theme.staff.newName")}
        description={t("engage.suggested.staff.nameHelp")}
        value={formValue(frame, "newTheme", proposedName(suggestion.words))}
        error={fieldError(frame, "newTheme")}
        width="medium"
      />
      {themes.length > 0 && (
        <SelectField
          name="theme"
          label={t("engage.suggested.staff.orInto")}
          description={t("engage.suggested.staff.orIntoHelp")}
          emptyLabel={t("engage.theme.staff.new")}
          options={themes.map(({ id, name }) => ({ value: id, label: said(frame, pickText(name, lang)) }))}
          value={formValue(frame, "theme")}
          error={fieldError(frame, "theme")}
        />
      )}
    </>
  );
}
