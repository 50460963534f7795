import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../platform/define/frame.ts";
import { TextArea } from "../../../../../platform/web/components/text-area/text-area.view.tsx";
import { languageName } from "../../../../tenancy/room.ts";

type Props = {
  /** What stands in the field of a language before anything is typed. */
  readonly linesIn: (lang: string) => readonly string[];
  readonly help: string;
  readonly frame: Frame;
};

/** The answers to choose from in each language, one a line. */
export function OptionLinesView({ linesIn, help, frame }: Props): ReactElement {
  const { t, lang, tenant } = frame;
  return (
    <>
      {tenant.languages.map((code) => (
        <TextArea
          name={`options_${code}`}
          label={t("survey.staff.options", { language: languageName(code, lang) })}
          description={code === "nl" ? help : undefined}
          optionalText={code === "nl" ? undefined : t("engage.optional")}
          rows={4}
          lang={code}
          value={formValue(frame, `options_${code}`, linesIn(code).join("\n"))}
          error={fieldError(frame, `options_${code}`)}
          key={code}
        />
      ))}
    </>
  );
}
