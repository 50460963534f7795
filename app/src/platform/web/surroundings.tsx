import { textDirection } from "../../kernel/localized.ts";
import { hasRole } from "../define/actor.ts";
import type { Frame } from "../define/frame.ts";
import type { NavigationItem } from "../define/room.ts";
import type { TenantContact } from "../define/tenant.ts";
import type { BrinkApp } from "../http/brink-app.ts";
import { languagesOf } from "../http/lang.ts";
import { saidInDutch } from "../i18n/said.ts";
import { LanguageBadge } from "./components/language-badge/language-badge.view.tsx";
import { LanguageSwitch } from "./components/language-switch/language-switch.view.tsx";
import type { NavigationLink } from "./components/navigation/navigation.view.tsx";
import { Navigation } from "./components/navigation/navigation.view.tsx";
import type { PageFooterProps } from "./components/page-footer/page-footer.view.tsx";
import type { PageHeaderProps } from "./components/page-header/page-header.view.tsx";
import { ActionForm } from "./form.view.tsx";

type Side = "resident" | "staff";

/** What stands above every page. */
export function pageHeader(app: BrinkApp, frame: Frame, side: Side): PageHeaderProps {
  const { t, tenant, actor } = frame;
  const links = navigationLinks(app, frame, "resident");
  return {
    municipality: { name: tenant.name, line: t("platform.layout.municipality"), href: "/", logo: tenant.logo },
    navigation: side === "resident" ? <Navigation label={t("platform.layout.navigation")} links={links} /> : undefined,
    languages: (
      <>
        <LanguageSwitch label={t("platform.layout.languages")} languages={languages(frame, side)} />
        {frame.languageNotice !== undefined && <LanguageBadge>{frame.languageNotice}</LanguageBadge>}
      </>
    ),
    ...(actor.kind === "person"
      ? { person: { name: actor.name, label: t("platform.layout.you"), href: "/beheer" } }
      : {}),
    account:
      actor.kind === "person" ? (
        <ActionForm frame={frame} action="signOut" to="/uitloggen">
          <button className="brink-link-button" type="submit">
            {t("platform.layout.signOut")}
          </button>
        </ActionForm>
      ) : (
        <>
          {navigationLinks(app, frame, "account").map(({ href, label }) => (
            <a href={href} key={href}>
              {label}
            </a>
          ))}
          <a href="/inloggen">{t("platform.layout.signIn")}</a>
        </>
      ),
  };
}

/** The parts of the workbench that this person may enter. */
export function sideNavigation(app: BrinkApp, frame: Frame): { label: string; links: readonly NavigationLink[] } {
  return { label: frame.t("platform.layout.workbench"), links: navigationLinks(app, frame, "staff") };
}

function navigationLinks(app: BrinkApp, frame: Frame, side: NavigationItem["side"]): readonly NavigationLink[] {
  const items = app.rooms
    .flatMap((room) => room.navigation ?? [])
    .filter((item) => item.side === side && mayEnter(item, frame));
  const hrefs = items.map((item) => item.href);
  // Where a side begins is not where everything below it belongs: a page of no part of the menu marks none.
  const begins = (href: string) => hrefs.some((other) => other !== href && within(other, href));
  const here = hrefs.filter((href) => frame.url.path === href || (within(frame.url.path, href) && !begins(href)));
  const nearest = here.sort((a, b) => b.length - a.length)[0];
  return items
    .sort((a, b) => a.order - b.order)
    .map((item) => ({ label: frame.t(item.key), href: item.href, current: item.href === nearest }));
}

function mayEnter(item: NavigationItem, frame: Frame): boolean {
  const { roles, languages: inLanguages } = item;
  if (inLanguages?.includes(frame.lang) === false) return false;
  return roles === undefined || roles.some((role) => hasRole(frame.actor, role));
}

function within(path: string, href: string): boolean {
  return path === href || path.startsWith(href === "/" ? "/?" : `${href}/`);
}

function languages(frame: Frame, side: Side) {
  return languagesOf(frame.tenant, side).map((code) => {
    const search = new URLSearchParams(frame.url.search);
    search.set("lang", code);
    return {
      code,
      name: ownName(code),
      href: `${frame.url.path}?${search.toString()}`,
      dir: textDirection(code),
      current: code === frame.lang,
    };
  });
}

/** A language's name in that language: Nederlands, English, polski, العربية. */
function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** A person to call and a door to walk in at. */
export function pageFooter(app: BrinkApp, frame: Frame): PageFooterProps {
  const { t, tenant } = frame;
  const { contact } = tenant;
  return {
    contactHeading: t("platform.layout.contact"),
    phone: contact.phone === "" ? undefined : phoneOf(frame, contact),
    email: contact.email === "" ? undefined : { label: contact.email, href: `mailto:${contact.email}` },
    address: contact.address.split("\n").map((line) => saidInDutch(frame, line)),
    linksHeading: t("platform.layout.about"),
    links: [
      { label: t("platform.layout.aboutSite"), href: "/over" },
      { label: t("platform.layout.privacy"), href: "/privacy" },
      { label: t("platform.layout.accessibility"), href: "/toegankelijkheid" },
      ...navigationLinks(app, frame, "footer"),
    ],
    municipality: t("platform.layout.site", { municipality: tenant.name }),
    note: t("platform.layout.madeWith"),
  };
}

function phoneOf(frame: Frame, { phone, hours }: TenantContact): NonNullable<PageFooterProps["phone"]> {
  return {
    number: phone,
    href: `tel:${phone.replace(/[^\d+]/g, "")}`,
    hours: hours === "" ? undefined : saidInDutch(frame, hours),
  };
}
