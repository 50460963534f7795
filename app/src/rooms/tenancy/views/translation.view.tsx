import type { ReactElement } from "react";
import { textDirection } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { languageName } from "../language-name.ts";
import { settingsHref } from "../settings-paths.ts";
import type { TranslationEntry } from "../translations.ts";
import { State } from "./translations.view.tsx";

export type TranslationViewProps = {
  readonly entry: TranslationEntry;
  readonly textLang: string;
  /** The English that comes with Brink, for who reads that better than Dutch. */
  readonly english: string | undefined;
  readonly frame: Frame;
};

/** One text in one language, beside the Dutch it stands for. */
export function TranslationView({ entry, textLang, english, frame }: TranslationViewProps): ReactElement {
  const { t, lang } = frame;
  const back = `${settingsHref.translations}?textLang=${encodeURIComponent(textLang)}`;
  const language = languageName(textLang, lang);
  return (
    <>
      <Heading level={1}>{t("tenancy.staff.translation.title", { language })}</Heading>
      <Facts entry={entry} textLang={textLang} english={english} frame={frame} />
      {entry.source.includes("{") && (
        <Alert type="info" signLabel={t("tenancy.staff.attention")}>
          {t("tenancy.staff.translation.holes")}
        </Alert>
      )}
      <div className="narrow stack">
        <ActionForm frame={frame} action="save">
          <TextArea
            name="translation"
            label={t("tenancy.staff.translation.text", { language })}
            value={formValue(frame, "translation", entry.text ?? "")}
            error={fieldError(frame, "translation")}
            lang={textLang}
            rows={Math.max(3, Math.ceil(entry.source.length / 60))}
            required
          />
          <ActionGroup>
            <Button>{t("tenancy.staff.save")}</Button>
            <ButtonLink variant="subtle" href={back}>
              {t("tenancy.staff.cancel")}
            </ButtonLink>
          </ActionGroup>
        </ActionForm>
        {entry.from === "own" && (
          <ActionForm frame={frame} action="restore">
            <Button variant="subtle">{t("tenancy.staff.translation.restore")}</Button>
          </ActionForm>
        )}
      </div>
    </>
  );
}

function Facts({ entry, textLang, english, frame }: TranslationViewProps): ReactElement {
  const { t } = frame;
  const text = (words: string, lang: string) => (
    <span className="as-typed" lang={lang} dir={textDirection(lang)}>
      {words}
    </span>
  );
  return (
    <DefinitionList
      items={[
        { term: t("tenancy.staff.translations.source"), value: text(entry.source, "nl") },
        ...(english === undefined || textLang === "en"
          ? []
          : [{ term: t("tenancy.staff.translation.english"), value: text(english, "en") }]),
        {
          term: t("tenancy.staff.translations.state"),
          value: <State entry={entry} textLang={textLang} frame={frame} />,
        },
        { term: t("tenancy.staff.translation.key"), value: <code>{entry.key}</code> },
      ]}
    />
  );
}
