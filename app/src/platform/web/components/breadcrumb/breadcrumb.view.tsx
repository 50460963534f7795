import type { ReactElement } from "react";

export type BreadcrumbLink = { readonly label: string; readonly href?: string | undefined };

export type BreadcrumbProps = {
  readonly label: string;
  /** From the front page down; the last one without href is the page itself. */
  readonly links: readonly BreadcrumbLink[];
};

/** Where this page stands. */
export function Breadcrumb({ label, links }: BreadcrumbProps): ReactElement {
  return (
    <nav className="utrecht-breadcrumb-nav brink-breadcrumb" aria-label={label}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {links.map((link, index) => (
          <li className="utrecht-breadcrumb-nav__item" key={link.href ?? `here-${index}`}>
            {link.href === undefined ? (
              <span className="brink-breadcrumb__here" aria-current="page">
                {link.label}
              </span>
            ) : (
              <a className="utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link" href={link.href}>
                {link.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
