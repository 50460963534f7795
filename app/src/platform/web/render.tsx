import type { ReactElement, ReactNode } from "react";
import { withoutTokens } from "../../kernel/ids.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Crumb, Frame } from "../define/frame.ts";
import type { FeedLink, Page } from "../define/page.ts";
import type { BrinkApp } from "../http/brink-app.ts";
import { translator } from "../i18n/translator.ts";
import { ButtonLink } from "./components/button/button.view.tsx";
import { Heading } from "./components/heading/heading.view.tsx";
import { addressOf, GivenBack, SendAgain, TypedText } from "./given-back.view.tsx";
import { Document } from "./layout/document.view.tsx";
import { renderDocument } from "./layout/render-document.ts";
import { ResidentLayout } from "./layout/resident-layout.view.tsx";
import { StaffLayout } from "./layout/staff-layout.view.tsx";
import { emptyForm } from "./make-frame.ts";
import { refusalWords } from "./refusal-words.ts";
import { outcomeMessages } from "./outcome-messages.view.tsx";
import { pageFooter, pageHeader, sideNavigation } from "./surroundings.tsx";
import { brandFrom } from "./theme.ts";

type Side = "resident" | "staff";

/** A loaded page as the text of an HTML page. */
export function renderPage(app: BrinkApp, frame: Frame, page: Page, loaded: unknown): string {
  return inLayout(app, frame, page.layout, page.title(loaded, frame), page.view(loaded, frame), {
    crumbs: page.crumbs?.(loaded, frame) ?? [],
    styles: page.styles ?? [],
    scripts: [...(page.scripts ?? []), ...(page.scriptsFor?.(loaded) ?? [])],
    feeds: page.feeds?.(loaded, frame) ?? [],
    isForAll: page.cacheable === true,
    isFramed: page.isFramed === true,
  });
}

/** A page that cannot be given, with the reason and the way on. */
export function renderRefusal(app: BrinkApp, frame: Frame, side: Side, refusal: Refusal): string {
  const { t } = frame;
  const wasSent = frame.form.action !== undefined;
  if (wasSent && refusal.kind === "away") return renderRefusal(app, frame, side, { kind: "notKept" });
  const title = t(`platform.refusal.title.${refusal.kind}`);
  const waits = wasSent && ["notSignedIn", "forbidden", "notKept"].includes(refusal.kind);
  const body = (
    <section className="wrap stack prose">
      <Heading level={1}>{title}</Heading>
      <p>{waits && refusal.kind === "notSignedIn" ? t("platform.givenBack.out") : refusalWords(refusal, t)}</p>
      {waits ? <Waits frame={frame} refusal={refusal} /> : <WayOn frame={frame} refusal={refusal} />}
    </section>
  );
  // This page says itself what is wrong: not a second time above it.
  return inLayout(app, waits ? { ...frame, form: emptyForm } : frame, side, title, body, {
    crumbs: [],
    styles: [],
    scripts: [],
    feeds: [],
    isForAll: false,
    isFramed: false,
  });
}

function Waits({ frame, refusal }: { readonly frame: Frame; readonly refusal: Refusal }): ReactElement {
  if (refusal.kind !== "notKept") return <GivenBack frame={frame} />;
  return <SendAgain values={frame.form.values} to={addressOf(frame)} t={frame.t} />;
}

function WayOn({ frame, refusal }: { readonly frame: Frame; readonly refusal: Refusal }): ReactElement {
  const { t, url } = frame;
  if (refusal.kind === "notSignedIn") {
    const next = withoutTokens(url.path + url.search);
    const query = next === undefined ? "" : `?next=${encodeURIComponent(next)}`;
    return <ButtonLink href={`/inloggen${query}`}>{t("platform.refusal.signIn")}</ButtonLink>;
  }
  // What was too large was not read, so nothing of it can stand here: back to the form as it was opened.
  const back = refusal.kind === "refused" && refusal.key === "platform.refusal.tooLarge";
  return (
    <>
      <p>
        <a href={back ? url.path + url.search : "/"}>{t(back ? "platform.refusal.back" : "platform.refusal.home")}</a>
      </p>
      <TypedText frame={frame} />
    </>
  );
}

type Around = {
  readonly crumbs: readonly Crumb[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly feeds: readonly FeedLink[];
  /** The same for every visitor: only such a page is for search engines and says its address, which else may be private. */
  readonly isForAll: boolean;
  /** Stands in a page of another site, which has a top and a foot of its own. */
  readonly isFramed: boolean;
};

function inLayout(
  app: BrinkApp,
  frame: Frame,
  side: Side,
  title: string,
  view: ReactElement,
  { crumbs, styles, scripts, feeds, isForAll, isFramed }: Around,
): string {
  const { t, tenant } = frame;
  const parts = {
    skipText: t("platform.layout.skip"),
    header: pageHeader(app, frame, side),
    footer: pageFooter(app, frame),
    breadcrumb: crumbs.length === 0 ? undefined : { label: t("platform.layout.breadcrumb"), links: crumbs },
    banner: frame.demo ? <p className="wrap">{demoBanner(frame)}</p> : undefined,
    notice: outcomeMessages(frame, side, view),
    children: view,
  };
  const problems = frame.form.errors.length > 0 || frame.form.problem !== undefined;
  return renderDocument(
    <Document
      lang={frame.lang}
      dir={frame.dir}
      title={problems ? t("platform.layout.errorTitle", { title }) : title}
      municipality={t("platform.layout.site", { municipality: tenant.name })}
      canonicalHref={isForAll && !isFramed ? frame.url.base + frame.url.path : undefined}
      feeds={feeds}
      styles={["styles/main.css", ...styles].map((name) => app.assets.href(name))}
      preloadFonts={houseFontLanguages.has(frame.lang) ? [app.assets.href(houseFont)] : []}
      scripts={[...(isFramed ? [] : islands), ...scripts].map((name) => app.assets.href(name))}
      themeHref="/theme.css"
      themeColor={brandFrom(tenant.brand).primary}
      iconHref="/icon.svg"
      indexed={isForAll && !isFramed}
      isFramed={isFramed}
      density={side === "staff" ? "dense" : "roomy"}
    >
      {isFramed && <main id="main">{view}</main>}
      {!isFramed && side === "staff" && <StaffLayout {...parts} sideNavigation={sideNavigation(app, frame)} />}
      {!isFramed && side === "resident" && <ResidentLayout {...parts} />}
    </Document>,
  );
}

/** What Dutch and English are set in, bold and regular in one file; other languages in the phone's own (base.css). */
const houseFontLanguages: ReadonlySet<string> = new Set(["nl", "en"]);
const houseFont = "fonts/source-sans-3-latin-wght-normal.woff2";
const islands = ["islands/read-aloud.ts", "islands/save-draft.ts", "islands/submit-once.ts"] as const;

function demoBanner(frame: Frame): ReactNode {
  return (
    <>
      {frame.t("platform.layout.demo")} <a href="/demo">{frame.t("platform.layout.demoRoles")}</a>
      {" · "}
      <a href="/postvak">{frame.t("platform.layout.demoMailbox")}</a>
    </>
  );
}

/** There is no municipality at this address: the only page without one. */
export function renderNoTenant(app: BrinkApp): string {
  const t = translator(app.words, "nl");
  return barePage(app, "nl", [t("platform.noTenant.title"), t("platform.noTenant.text")]);
}

/** Something broke that should not: what to tell us, and nothing about the inside. */
export function renderBug(app: BrinkApp, requestId: string): string {
  const t = translator(app.words, "nl");
  return barePage(app, "nl", [t("platform.bug.title"), t("platform.bug.text", { requestId })]);
}

/** The database did not answer before it was known who asks, or what; with what was sent to it. */
export function renderTrouble(app: BrinkApp, lang: "nl" | "en", trouble: Refusal, sent?: Sent): string {
  const t = translator(app.words, lang);
  const kind = sent && trouble.kind === "away" ? "notKept" : trouble.kind;
  const words = [`platform.refusal.title.${kind}`, `platform.refusal.${kind}`] as const;
  return barePage(app, lang, [t(words[0]), t(words[1])], sent && <SendAgain {...sent} t={t} />);
}

/** What was sent in a form, and to where. */
export type Sent = { readonly values: Frame["form"]["values"]; readonly to: string };

function barePage(
  app: BrinkApp,
  lang: "nl" | "en",
  [title, text]: readonly [string, string],
  more?: ReactNode,
): string {
  return renderDocument(
    <Document
      lang={lang}
      dir="ltr"
      title={title}
      municipality="Brink"
      styles={[app.assets.href("styles/main.css")]}
      scripts={[]}
      iconHref={app.assets.href("images/favicon.svg")}
      indexed={false}
    >
      <main className="wrap stack prose">
        <Heading level={1}>{title}</Heading>
        <p>{text}</p>
        {more}
      </main>
    </Document>,
  );
}
