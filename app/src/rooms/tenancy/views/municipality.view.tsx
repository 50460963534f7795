import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import type { DefinitionItem } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Area, Municipality } from "../domain.ts";
import { legalKinds } from "../domain.ts";
import { languageName } from "../language-name.ts";
import { legalPaths } from "../legal-paths.ts";
import { settingsHref } from "../settings-paths.ts";

export type MunicipalityViewProps = {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  readonly frame: Frame;
};

/** All settings at a glance, each with the way to change it. */
export function MunicipalityView({ municipality, areas, frame }: MunicipalityViewProps): ReactElement {
  const { t } = frame;
  const { phone, email, address } = municipality.contact;
  return (
    <>
      <Heading level={1}>{t("tenancy.staff.title")}</Heading>
      {[phone, email, address].includes("") && (
        <Alert type="warning" signLabel={t("tenancy.staff.attention")} title={t("tenancy.staff.contactMissing")}>
          <p>
            {t("tenancy.staff.contactMissingText")}{" "}
            <a href={settingsHref.contact}>{t("tenancy.staff.contactMissingLink")}</a>
          </p>
        </Alert>
      )}
      <Part title={t("tenancy.staff.part.general")} items={generalItems(municipality, frame)} />
      <Part title={t("tenancy.staff.part.contact")} items={contactItems(municipality, frame)} />
      <Part title={t("tenancy.staff.part.residents")} items={residentItems(municipality, areas, frame)} />
      <Part title={t("tenancy.staff.part.texts")} items={textItems(municipality, frame)} />
      <Part title={t("tenancy.staff.part.retention")} items={retentionItems(municipality, frame)} />
    </>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly DefinitionItem[] }): ReactElement {
  return (
    <section className="stack stack--close">
      <Heading level={2}>{title}</Heading>
      <DefinitionList items={items} />
    </section>
  );
}

/** A link that says for itself what it changes. */
function change({ t }: Frame, href: string, what: string): ReactElement {
  return (
    <a href={href}>
      {t("tenancy.staff.change")} <span className="visually-hidden">{what}</span>
    </a>
  );
}

function generalItems({ name, cbsCode, hosts }: Municipality, frame: Frame): readonly DefinitionItem[] {
  const { t } = frame;
  const label = t("tenancy.staff.field.name");
  return [
    { term: label, value: name, action: change(frame, settingsHref.name, label) },
    { term: t("tenancy.staff.field.cbsCode"), value: cbsCode ?? t("tenancy.staff.none") },
    { term: t("tenancy.staff.hosts"), value: hosts.length === 0 ? frame.url.base : hosts.join(", ") },
    {
      term: t("tenancy.staff.brand"),
      value: t("tenancy.staff.brandText"),
      action: change(frame, settingsHref.brand, t("tenancy.staff.brand")),
    },
    {
      term: t("tenancy.staff.signIn"),
      value: t("tenancy.staff.signInText"),
      action: change(frame, settingsHref.signIn, t("tenancy.staff.signIn")),
    },
    {
      term: t("tenancy.staff.residents"),
      value: t("tenancy.staff.residentsText"),
      action: change(frame, settingsHref.residents, t("tenancy.staff.residents")),
    },
    {
      term: t("tenancy.staff.organisations"),
      value: t("tenancy.staff.organisationsText"),
      action: change(frame, settingsHref.organisations, t("tenancy.staff.organisations")),
    },
    {
      term: t("tenancy.staff.keys"),
      value: t("tenancy.staff.keysText"),
      action: change(frame, settingsHref.keys, t("tenancy.staff.keys")),
    },
    {
      term: t("tenancy.staff.webhooks"),
      value: t("tenancy.staff.webhooksText"),
      action: change(frame, settingsHref.webhooks, t("tenancy.staff.webhooks")),
    },
    {
      term: t("tenancy.staff.reasons"),
      value: t("tenancy.staff.reasonsText"),
      action: change(frame, settingsHref.reasons, t("tenancy.staff.reasons")),
    },
  ];
}

function contactItems({ contact }: Municipality, frame: Frame): readonly DefinitionItem[] {
  const { t } = frame;
  return (["phone", "email", "address", "hours"] as const).map((name, place) => ({
    term: t(`tenancy.staff.field.${name}`),
    value: <span className="as-typed">{contact[name] === "" ? t("tenancy.staff.none") : contact[name]}</span>,
    ...(place === 0 ? { action: change(frame, settingsHref.contact, t("tenancy.staff.part.contact")) } : {}),
  }));
}

function residentItems({ languages }: Municipality, areas: readonly Area[], frame: Frame): readonly DefinitionItem[] {
  const { t, lang, format } = frame;
  const inhabitants = areas.reduce((sum, area) => sum + (area.inhabitants ?? 0), 0);
  const counted = { areas: areas.length, inhabitants: format.number(inhabitants) };
  const [languagesTerm, areasTerm] = [t("tenancy.staff.languages"), t("tenancy.staff.areas")];
  return [
    {
      term: languagesTerm,
      value: languages.map((code) => languageName(code, lang)).join(", "),
      action: change(frame, settingsHref.languages, languagesTerm),
    },
    {
      term: areasTerm,
      value: t("tenancy.staff.areasCount", counted),
      action: change(frame, settingsHref.areas, areasTerm),
    },
  ];
}

function textItems({ legalTexts, languages }: Municipality, frame: Frame): readonly DefinitionItem[] {
  const { t, lang } = frame;
  return legalKinds.map((kind) => {
    const title = t(`tenancy.legal.${kind}`);
    const links = languages.map((code) => {
      const written = (legalTexts[kind]?.[code] ?? "") !== "";
      return (
        <li key={code}>
          <a href={`${settingsHref.texts}/${legalPaths[kind]}/${code}`}>
            <span className="visually-hidden">{title}: </span>
            {languageName(code, lang)}
          </a>{" "}
          {!written && <span className="muted">({t("tenancy.staff.notWritten")})</span>}
        </li>
      );
    });
    return { term: title, value: <ul>{links}</ul> };
  });
}

function retentionItems({ retention }: Municipality, frame: Frame): readonly DefinitionItem[] {
  const { t } = frame;
  return (["contactDetailsMonths", "contributionsMonths", "sessionsMonths"] as const).map((name, place) => ({
    term: t(`tenancy.staff.field.${name}`),
    value: t("tenancy.retention.months", { months: retention[name] }),
    ...(place === 0 ? { action: change(frame, settingsHref.retention, t("tenancy.staff.part.retention")) } : {}),
  }));
}
