import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { InEveryLanguage } from "../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { OwnReason } from "../domain.ts";

type Props = { readonly reason?: Pick<OwnReason, "name" | "words">; readonly frame: Frame };

/** A name for staff, and the words for the author in the municipality's languages. */
export function ReasonFields({ reason, frame }: Props): ReactElement {
  const { t, lang } = frame;
  return (
    <>
      <TextField
        name="name"
        label={t("engage.ownReason.staff.name")}
        description={t("engage.ownReason.staff.nameHelp")}
        value={formValue(frame, "name", reason?.name)}
        error={fieldError(frame, "name")}
        required
      />
      <InEveryLanguage
        frame={frame}
        stem="words"
        before={(code) => reason?.words[code]}
        field={(given) => (
          <TextArea
            {...given}
            rows={4}
            label={t("engage.ownReason.staff.words", { language: languageName(given.lang, lang) })}
            description={given.lang === "nl" ? t("engage.ownReason.staff.wordsHelp") : undefined}
            optionalText={given.lang === "nl" ? undefined : t("engage.optional")}
            required={given.lang === "nl"}
          />
        )}
      />
    </>
  );
}
