import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { TextArea } from "../../../../../platform/web/components/text-area/text-area.view.tsx";
import { InEveryLanguage } from "../../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../../tenancy/room.ts";

type Props = {
  /** What stands in the field of a language before anything is typed. */
  readonly linesIn: (lang: string) => readonly string[];
  readonly help: string;
  readonly frame: Frame;
};

/** The answers to choose from in each language, one a line. */
export function OptionLinesView({ linesIn, help, frame }: Props): ReactElement {
  const { t, lang } = frame;
  return (
    <InEveryLanguage
      frame={frame}
      stem="options"
      before={(code) => linesIn(code).join("\n")}
      field={(given) => (
        <TextArea
          {...given}
          label={t("survey.staff.options", { language: languageName(given.lang, lang) })}
          description={given.lang === "nl" ? help : undefined}
          optionalText={given.lang === "nl" ? undefined : t("engage.optional")}
          rows={4}
        />
      )}
    />
  );
}
