import type { ReactElement, ReactNode } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Hero } from "../../../platform/web/components/hero/hero.view.tsx";
import type { LegalKind, LegalTexts } from "../domain.ts";
import { languageName } from "../language-name.ts";
import { LongText } from "./long-text.view.tsx";

export type LegalPageProps = {
  readonly kind: LegalKind;
  readonly texts: LegalTexts;
  readonly frame: Frame;
  /** After the municipality's own text: what follows from its settings. */
  readonly children?: ReactNode;
};

/** A legal text on a page of its own, and whom to ask. */
export function LegalPage({ kind, texts, frame, children }: LegalPageProps): ReactElement {
  return (
    <>
      <Hero title={frame.t(`tenancy.legal.${kind}`)} lead={frame.t(`tenancy.legal.${kind}.lead`)} />
      <div className="section">
        <div className="wrap stack stack--loose">
          <LegalText kind={kind} texts={texts} frame={frame} />
          {children}
          <Questions frame={frame} />
        </div>
      </div>
    </>
  );
}

/** The text in the reader's language, else in Dutch with a word about that. */
export function LegalText({ kind, texts, frame }: Omit<LegalPageProps, "children">): ReactElement {
  const { t } = frame;
  const { lang, text } = pickText(texts[kind] ?? {}, frame.lang);
  if (text === "") return <p>{t("tenancy.legal.missing")}</p>;
  return (
    <>
      {lang !== frame.lang && (
        <p className="muted">
          {t("tenancy.legal.otherLanguage", { language: languageName(lang, frame.lang) })}{" "}
          <Others {...{ kind, texts, frame, lang }} />
        </p>
      )}
      <LongText text={text} lang={lang} />
    </>
  );
}

/** Who reads neither may read another: English stands there nearly always. */
function Others({
  kind,
  texts,
  frame,
  lang,
}: Omit<LegalPageProps, "children"> & { readonly lang: string }): ReactElement[] {
  return Object.entries(texts[kind] ?? {})
    .filter(([code, text]) => code !== lang && text !== "")
    .map(([code]) => (
      <a href={`${frame.url.path}?lang=${code}`} lang={code} hrefLang={code} key={code}>
        {languageName(code, code)}
      </a>
    ));
}

function Questions({ frame }: { readonly frame: Frame }): ReactElement {
  const { t, tenant } = frame;
  const { phone, email } = tenant.contact;
  return (
    <section className="prose">
      <Heading level={2} look={3}>
        {t("tenancy.legal.questions")}
      </Heading>
      <p>{t("tenancy.legal.questionsText", { municipality: tenant.name })}</p>
      <ul>
        {phone !== "" && (
          <li>
            {t("tenancy.legal.call")}{" "}
            <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} dir="ltr">
              {phone}
            </a>
          </li>
        )}
        {email !== "" && (
          <li>
            {t("tenancy.legal.mail")} <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
