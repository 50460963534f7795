import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { formValue } from "../../../../platform/define/frame.ts";
import { CheckboxField } from "../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { InEveryLanguage } from "../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { IdeasSetup } from "./domain.ts";
import { themesAtMost } from "./domain.ts";

/** Themes, one a line in every language, and whether people are asked for a spot and for photos. */
export function IdeasSettingsView({
  setup,
  frame,
}: {
  readonly setup: IdeasSetup;
  readonly frame: Frame;
}): ReactElement {
  const { t, lang } = frame;
  const isOn = (name: "asksSpot" | "asksPhotos") =>
    frame.form.action === undefined ? setup[name] : formValue(frame, name) !== "";
  return (
    <>
      <InEveryLanguage
        frame={frame}
        stem="themes"
        before={(code) =>
          setup.themes
            .map((theme) => theme[code] ?? "")
            .filter(Boolean)
            .join("\n")
        }
        field={(given) => (
          <TextArea
            {...given}
            label={t("ideas.settings.themes", { language: languageName(given.lang, lang) })}
            description={given.lang === "nl" ? t("ideas.settings.themesHelp", { max: themesAtMost }) : undefined}
            optionalText={t("engage.optional")}
            rows={4}
          />
        )}
      />
      <CheckboxField name="asksSpot" label={t("ideas.settings.asksSpot")} checked={isOn("asksSpot")} />
      <CheckboxField
        name="asksPhotos"
        label={t("ideas.settings.asksPhotos")}
        description={t("ideas.settings.asksPhotosHelp")}
        checked={isOn("asksPhotos")}
      />
    </>
  );
}
