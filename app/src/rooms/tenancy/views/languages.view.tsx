import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { languageCodes } from "../language-codes.ts";
import { languageName } from "../language-name.ts";
import type { LanguageProgress } from "../queries/language-progress.ts";
import { settingsHref } from "../settings-paths.ts";
import { fieldOf } from "./settings-form.view.tsx";

export type LanguagesViewProps = { readonly languages: readonly LanguageProgress[]; readonly frame: Frame };

/** The languages of the residents' side, in order, with how far their translation is. */
export function LanguagesView({ languages, frame }: LanguagesViewProps): ReactElement {
  const { t } = frame;
  const columns = ["language", "progress", "move"].map((name) => ({ label: t(`tenancy.staff.languages.${name}`) }));
  return (
    <>
      <Heading level={1}>{t("tenancy.staff.languages")}</Heading>
      <p className="lead measure">{t("tenancy.staff.languagesLead")}</p>
      <Table
        caption={t("tenancy.staff.languages")}
        captionHidden
        columns={columns}
        rows={languages.map((language, place) => ({
          key: language.lang,
          cells: [
            <Name lang={language.lang} frame={frame} key="name" />,
            <Progress language={language} frame={frame} key="progress" />,
            <Moves lang={language.lang} first={place === 0} frame={frame} key="moves" />,
          ],
        }))}
      />
      <AddLanguage languages={languages.map(({ lang }) => lang)} frame={frame} />
    </>
  );
}

function Name({ lang, frame }: { readonly lang: string; readonly frame: Frame }): ReactElement {
  const [here, itself] = [languageName(lang, frame.lang), languageName(lang, lang)];
  if (here === itself) return <>{here}</>;
  return (
    <>
      {here} <span lang={lang}>({itself})</span>
    </>
  );
}

function Progress({ language, frame }: { readonly language: LanguageProgress; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { lang, texts, translated, reviewed } = language;
  if (lang === "nl" || lang === "en") return <>{t("tenancy.staff.languages.withBrink")}</>;
  return (
    <a href={`${settingsHref.translations}?textLang=${lang}`}>
      {t("tenancy.staff.languages.counts", { texts, translated, reviewed })}
    </a>
  );
}

type MovesProps = { readonly lang: string; readonly first: boolean; readonly frame: Frame };

function Moves({ lang, first, frame }: MovesProps): ReactElement {
  const { t } = frame;
  const language = languageName(lang, frame.lang);
  return (
    <div className="cluster">
      {!first && (
        <ActionForm frame={frame} action="up">
          <Button variant="subtle" label={t("tenancy.staff.languages.upOf", { language })}>
            {t("tenancy.staff.languages.up")}
          </Button>
          <input type="hidden" name="language" value={lang} />
        </ActionForm>
      )}
      {lang !== "nl" && (
        <ActionForm frame={frame} action="remove">
          <Button variant="subtle" label={t("tenancy.staff.languages.removeOf", { language })}>
            {t("tenancy.staff.languages.remove")}
          </Button>
          <input type="hidden" name="language" value={lang} />
        </ActionForm>
      )}
    </div>
  );
}

function AddLanguage({
  languages,
  frame,
}: {
  readonly languages: readonly string[];
  readonly frame: Frame;
}): ReactElement {
  const { t, lang } = frame;
  const options = languageCodes
    .filter((code) => !languages.includes(code))
    .map((code) => ({ value: code, label: languageName(code, lang) }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
  const refused = frame.form.action === "add";
  const field = fieldOf(frame, "language", "", true);
  return (
    <section className="narrow stack">
      <Heading level={2}>{t("tenancy.staff.languages.add")}</Heading>
      <ActionForm frame={frame} action="add">
        <SelectField
          {...field}
          value={refused ? field.value : ""}
          error={refused ? field.error : undefined}
          emptyLabel={t("tenancy.staff.languages.choose")}
          options={options}
          required
        />
        <Button>{t("tenancy.staff.languages.add")}</Button>
      </ActionForm>
    </section>
  );
}
