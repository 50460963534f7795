import type { ReactElement } from "react";
import { textDirection } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import { Subnav } from "../../../platform/web/components/subnav/subnav.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { languageName } from "../language-name.ts";
import type { TranslationList } from "../queries/translation-list.ts";
import { filters } from "../queries/translation-list.ts";
import { settingsHref } from "../settings-paths.ts";
import type { TranslationEntry } from "../translations.ts";
import { needsReview, textMark } from "../translations.ts";
import { Pages } from "./pages.view.tsx";

export type TranslationsViewProps = {
  readonly list: TranslationList;
  readonly maySign: boolean;
  readonly frame: Frame;
};

const signForm = "sign-texts";

/** All texts of the residents' side in one language: find, change, and put your name under what is right. */
export function TranslationsView({ list, maySign, frame }: TranslationsViewProps): ReactElement {
  const { t, lang } = frame;
  const { textLang, search } = list;
  const signing = maySign && needsReview(textLang);
  return (
    <>
      <Heading level={1}>{t("tenancy.staff.translations")}</Heading>
      <p className="lead measure">{t("tenancy.staff.translationsLead")}</p>
      <SearchForm list={list} frame={frame} />
      <Subnav
        label={t("tenancy.staff.translations.filter")}
        links={filters.map((filter) => ({
          label: t(`tenancy.staff.translations.filter.${filter}`),
          href: listHref(list, { toon: filter, pagina: "1" }),
          current: filter === search.toon,
          count: frame.format.number(list.counts[filter]),
        }))}
      />
      <Heading level={2}>
        {t("tenancy.staff.translations.count", { count: list.total, language: languageName(textLang, lang) })}
      </Heading>
      {list.entries.length === 0 && (
        <EmptyState title={t("tenancy.staff.translations.none")} pictogram="globe" headingLevel={3} />
      )}
      <Entries list={list} signing={signing} frame={frame} />
      {signing && list.entries.some(signable) && (
        // The ticks stand in the table and belong to this form by its id.
        <ActionForm frame={frame} action="sign" id={signForm}>
          <Button>{t("tenancy.staff.translations.sign")}</Button>
          <input type="hidden" name="textLang" value={textLang} />
        </ActionForm>
      )}
      <Pages
        page={search.pagina}
        pages={list.pages}
        hrefOf={(pagina) => listHref(list, { pagina: String(pagina) })}
        frame={frame}
      />
    </>
  );
}

function SearchForm({ list, frame }: { readonly list: TranslationList; readonly frame: Frame }): ReactElement {
  const { t, lang } = frame;
  const options = list.languages.map((code) => ({ value: code, label: languageName(code, lang) }));
  return (
    <div className="narrow">
      <Form method="get" action={settingsHref.translations} label={t("tenancy.staff.translations.search")}>
        <input type="hidden" name="toon" value={list.search.toon} />
        <SelectField
          name="textLang"
          label={t("tenancy.staff.languages.language")}
          options={options}
          value={list.textLang}
        />
        <TextField name="zoek" type="search" label={t("tenancy.staff.translations.words")} value={list.search.zoek} />
        <Button variant="secondary">{t("tenancy.staff.translations.search")}</Button>
      </Form>
    </div>
  );
}

type EntriesProps = { readonly list: TranslationList; readonly signing: boolean; readonly frame: Frame };

function Entries({ list, signing, frame }: EntriesProps): ReactElement {
  const { t } = frame;
  const { textLang } = list;
  const foreign = textLang !== "nl";
  const columns = ["source", ...(foreign ? ["text"] : []), "state", ...(signing ? ["right"] : [])];
  return (
    <Table
      caption={t("tenancy.staff.translations")}
      captionHidden
      columns={columns.map((name) => ({ label: t(`tenancy.staff.translations.${name}`) }))}
      rows={list.entries.map((entry) => ({
        key: entry.key,
        cells: [
          <Source entry={entry} textLang={textLang} key="source" />,
          ...(foreign ? [<Words entry={entry} textLang={textLang} key="text" />] : []),
          <State entry={entry} textLang={textLang} frame={frame} key="state" />,
          ...(signing ? [<Sign entry={entry} frame={frame} key="sign" />] : []),
        ],
      }))}
    />
  );
}

type EntryProps = { readonly entry: TranslationEntry; readonly textLang: string };

function Source({ entry, textLang }: EntryProps): ReactElement {
  const shown = textLang === "nl" ? (entry.text ?? entry.source) : entry.source;
  return (
    <>
      <a className="as-typed" lang="nl" href={`${settingsHref.translations}/${textLang}/${entry.key}`}>
        {shown}
      </a>
      <br />
      <code className="small muted">{entry.key}</code>
    </>
  );
}

function Words({ entry, textLang }: EntryProps): ReactElement {
  return (
    <span className="as-typed" lang={textLang} dir={textDirection(textLang)}>
      {entry.text}
    </span>
  );
}

function Sign({ entry, frame }: { readonly entry: TranslationEntry; readonly frame: Frame }): ReactElement | null {
  const { key, text, source } = entry;
  if (text === undefined || !signable(entry)) return null;
  return (
    <input
      className="brink-choice__input"
      type="checkbox"
      form={signForm}
      name="signed"
      value={`${key} ${textMark(text)}`}
      aria-label={frame.t("tenancy.staff.translations.rightOf", { text: source })}
    />
  );
}

function signable(entry: TranslationEntry): boolean {
  return entry.text !== undefined && entry.reviewedBy === undefined;
}

/** Where a text stands, in words. */
export function State(props: {
  readonly entry: TranslationEntry;
  readonly textLang: string;
  readonly frame: Frame;
}): ReactElement {
  const { entry, textLang, frame } = props;
  const { t, format } = frame;
  if (entry.reviewedBy !== undefined && entry.reviewedAt !== undefined) {
    const params = { name: entry.reviewedBy, date: format.date(entry.reviewedAt) };
    return (
      <StatusBadge tone="ok" pictogram="check">
        {t("tenancy.staff.translations.signed", params)}
      </StatusBadge>
    );
  }
  if (entry.outdated) return <StatusBadge tone="warning">{t("tenancy.staff.translations.outdated")}</StatusBadge>;
  if (entry.text === undefined)
    return <StatusBadge tone="error">{t("tenancy.staff.translations.missing")}</StatusBadge>;
  const key = needsReview(textLang) ? "unsigned" : entry.from;
  return (
    <StatusBadge tone={needsReview(textLang) ? "warning" : "neutral"}>
      {t(`tenancy.staff.translations.${key}`)}
    </StatusBadge>
  );
}

function listHref(list: TranslationList, change: Readonly<Record<string, string>>): string {
  const { zoek, toon, pagina } = list.search;
  const query = new URLSearchParams({ textLang: list.textLang, zoek, toon, pagina: String(pagina), ...change });
  return `${settingsHref.translations}?${query.toString()}`;
}
