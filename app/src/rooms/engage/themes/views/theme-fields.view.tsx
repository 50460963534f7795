import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { InEveryLanguage } from "../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { Theme } from "../domain.ts";

type Props = { readonly theme?: Pick<Theme, "name" | "line"> | undefined; readonly frame: Frame };

/** The name and the line of a theme in the municipality's languages. */
export function ThemeFields({ theme, frame }: Props): ReactElement {
  const { t, lang } = frame;
  return (
    <>
      <InEveryLanguage
        frame={frame}
        stem="name"
        before={(code) => theme?.name[code]}
        field={(given) => (
          <TextField
            {...given}
            label={t("engage.theme.staff.name", { language: languageName(given.lang, lang) })}
            description={given.lang === "nl" ? t("engage.theme.staff.nameHelp") : undefined}
            optionalText={given.lang === "nl" ? undefined : t("engage.optional")}
          />
        )}
      />
      <InEveryLanguage
        frame={frame}
        stem="line"
        before={(code) => theme?.line[code]}
        field={(given) => (
          <TextArea
            {...given}
            rows={2}
            label={t("engage.theme.staff.line", { language: languageName(given.lang, lang) })}
            description={given.lang === "nl" ? t("engage.theme.staff.lineHelp") : undefined}
            optionalText={t("engage.optional")}
          />
        )}
      />
    </>
  );
}
