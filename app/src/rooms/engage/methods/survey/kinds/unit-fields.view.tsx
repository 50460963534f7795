import type { ReactElement } from "react";
import type { Localized } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../platform/define/frame.ts";
import { TextField } from "../../../../../platform/web/components/text-field/text-field.view.tsx";
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
  const { t, lang, tenant } = frame;
  return (
    <>
      {tenant.languages.map((code) => (
        <TextField
          name={`unit_${code}`}
          label={t(labelKey, { language: languageName(code, lang) })}
          optionalText={code === requires ? undefined : t("engage.optional")}
          lang={code}
          value={formValue(frame, `unit_${code}`, unit?.[code])}
          error={fieldError(frame, `unit_${code}`)}
          width="medium"
          key={code}
        />
      ))}
    </>
  );
}
