import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import type { IdeasSetup } from "./domain.ts";
import { lengths } from "./domain.ts";

/** An idea: what it is called, what it is, and if asked its subject and its spot. */
export function IdeaFormView({ setup, frame }: { readonly setup: IdeasSetup; readonly frame: Frame }): ReactElement {
  const { t, format, lang } = frame;
  return (
    <>
      <TextField
        name="title"
        label={t("ideas.field.title")}
        description={t("ideas.field.titleHelp", { max: lengths.title })}
        value={formValue(frame, "title")}
        error={fieldError(frame, "title")}
        autoComplete="off"
        required
      />
      <TextArea
        name="body"
        label={t("ideas.field.body")}
        description={t("ideas.field.bodyHelp")}
        limitText={t("ideas.field.limit", { max: format.number(lengths.body) })}
        value={formValue(frame, "body")}
        error={fieldError(frame, "body")}
        rows={8}
        required
      />
      {setup.themes.length > 0 && (
        <RadioGroup
          name="theme"
          label={t("ideas.field.theme")}
          optionalText={t("engage.optional")}
          options={setup.themes.map((theme) => ({ value: theme.nl, label: said(frame, pickText(theme, lang)) }))}
          value={formValue(frame, "theme")}
          error={fieldError(frame, "theme")}
        />
      )}
      {setup.asksSpot && (
        <TextField
          name="spot"
          label={t("ideas.field.spot")}
          description={t("ideas.field.spotHelp")}
          optionalText={t("engage.optional")}
          value={formValue(frame, "spot")}
          error={fieldError(frame, "spot")}
          autoComplete="off"
        />
      )}
    </>
  );
}
