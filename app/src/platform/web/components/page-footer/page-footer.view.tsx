import type { ReactElement } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type FooterLink = { readonly label: string; readonly href: string };

export type PageFooterProps = {
  /** Heading above phone and address: "Vragen? Bel of kom langs". */
  readonly contactHeading: string;
  /** Absent only until a new town filled it in. */
  readonly phone?: { readonly number: string; readonly href: string; readonly hours?: string | undefined } | undefined;
  readonly email?: FooterLink | undefined;
  /** The lines of the visiting address. */
  readonly address: readonly string[];
  readonly linksHeading: string;
  /** Privacy, accessibility, contact and the like. */
  readonly links: readonly FooterLink[];
  /** Who this site is from. */
  readonly municipality: string;
  readonly note?: string | undefined;
};

/** A person to call and a door to walk in at, on every page. */
export function PageFooter(props: PageFooterProps): ReactElement {
  const { contactHeading, phone, email, address, linksHeading, links, municipality, note } = props;
  return (
    <footer className="brink-page-footer">
      <div className="brink-page-footer__village" aria-hidden="true" />
      <div className="utrecht-page-footer">
        <div className="utrecht-page-footer__content brink-page-footer__content">
          <section className="brink-page-footer__contact stack stack--close">
            {isReachable(props) && <h2 className="brink-page-footer__heading">{contactHeading}</h2>}
            {phone !== undefined && (
              <p className="brink-page-footer__phone">
                <Pictogram name="phone" size="medium" />
                <a href={phone.href} dir="ltr">
                  {phone.number}
                </a>
              </p>
            )}
            {phone?.hours !== undefined && <p className="brink-page-footer__hours">{phone.hours}</p>}
            <address className="brink-page-footer__address">
              {address.map((line) => (
                <span key={line}>{line}</span>
              ))}
              {email !== undefined && <a href={email.href}>{email.label}</a>}
            </address>
          </section>
          <Links linksHeading={linksHeading} links={links} />
          <p className="brink-page-footer__sign">
            <strong>{municipality}</strong>
            {note !== undefined && <span> {note}</span>}
          </p>
        </div>
      </div>
    </footer>
  );
}

function Links({ linksHeading, links }: Pick<PageFooterProps, "linksHeading" | "links">): ReactElement {
  return (
    <nav className="stack stack--close" aria-labelledby="footer-links">
      <h2 className="brink-page-footer__heading" id="footer-links">
        {linksHeading}
      </h2>
      <ul className="brink-page-footer__links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A new town that gave no phone, address or mail yet does not invite anybody to use them. */
function isReachable({ phone, email, address }: PageFooterProps): boolean {
  return phone !== undefined || email !== undefined || address.length > 0;
}
