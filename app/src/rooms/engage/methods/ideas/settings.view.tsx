import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { CheckboxField } from "../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { IdeasSetup } from "./domain.ts";
import { themesAtMost } from "./domain.ts";

/** Themes, one a line in every language, and whether people are asked for a spot. */
export function IdeasSettingsView({
  setup,
  frame,
}: {
  readonly setup: IdeasSetup;
  readonly frame: Frame;
}): ReactElement {
  const { t, lang, tenant } = frame;
  const asksSpot = frame.form.action === undefined ? setup.asksSpot : formValue(frame, "asksSpot") !== "";
  return (
    <>
      {tenant.languages.map((code) => (
        <TextArea
          name={`themes_${code}`}
          label={t("ideas.settings.themes", { language: languageName(code, lang) })}
          description={code === "nl" ? t("ideas.settings.themesHelp", { max: themesAtMost }) : undefined}
          optionalText={t("engage.optional")}
          rows={4}
          lang={code}
          value={formValue(
            frame,
            `themes_${code}`,
            setup.themes
              .map((theme) => theme[code] ?? "")
              .filter(Boolean)
              .join("\n"),
          )}
          error={fieldError(frame, `themes_${code}`)}
          key={code}
        />
      ))}
      <CheckboxField name="asksSpot" label={t("ideas.settings.asksSpot")} checked={asksSpot} />
    </>
  );
}
