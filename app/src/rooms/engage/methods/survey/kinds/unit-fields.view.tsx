import type { ReactElement } from "react";
import type { Localized } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { TextField } from "../../../../../platform/web/components/text-field/text-field.view.tsx";
import { InEveryLanguage } from "../../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../../tenancy/room.ts";

type Props = {
  /** A message with a hole for the language. */
  readonly labelKey: string;
  readonly unit: Localized | undefined;
  /** The language in which it has to be filled in. */
  readonly requires?: string;
  readonly frame: Frame;
};

/** What is counted, in each language: "minuten", "euro". */
export function UnitFields({ labelKey, unit, requires, frame }: Props): ReactElement {
  const { t, lang } = frame;
  return (
    <InEveryLanguage
      frame={frame}
      stem="unit"
      before={(code) => unit?.[code]}
      field={(given) => (
        <TextField
          {...given}
          label={t(labelKey, { language: languageName(given.lang, lang) })}
          optionalText={given.lang === requires ? undefined : t("engage.optional")}
          width="medium"
        />
      )}
    />
  );
}
