import type { ReactElement } from "react";

export type SubnavLink = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** How many there are behind it, already written out. */
  readonly count?: string | undefined;
};

export type SubnavProps = { readonly label: string; readonly links: readonly SubnavLink[] };

/** The pages of one thing, side by side like tabs, but links: each has its own address. */
export function Subnav({ label, links }: SubnavProps): ReactElement {
  return (
    <nav className="brink-subnav" aria-label={label}>
      <ul className="brink-subnav__list">
        {links.map((link) => (
          <li key={link.href}>
            <a
              className="brink-subnav__link"
              href={link.href}
              aria-current={link.current === true ? "page" : undefined}
            >
              {link.label}
              {link.count !== undefined && (
                <>
                  {" "}
                  <span className="brink-subnav__count numeric">{link.count}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
