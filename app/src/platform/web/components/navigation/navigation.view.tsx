import type { ReactElement } from "react";
import { classNames } from "../class-names.ts";

export type NavigationLink = { readonly label: string; readonly href: string; readonly current?: boolean | undefined };

export type NavigationProps = {
  /** What this navigation is, for who cannot see where it stands. */
  readonly label: string;
  readonly links: readonly NavigationLink[];
  /** `bar`: side by side in the header. `side`: under each other beside the page, as staff have it. */
  readonly shape?: "bar" | "side" | undefined;
};

/** The main parts of the site; on a small screen they wrap, nothing hides behind a button. */
export function Navigation({ label, links, shape = "bar" }: NavigationProps): ReactElement {
  return (
    <nav className={classNames("brink-navigation", `brink-navigation--${shape}`)} aria-label={label}>
      <ul className="utrecht-nav-list brink-navigation__list">
        {links.map((link) => (
          <li className="utrecht-nav-list__item" key={link.href}>
            <a
              className="utrecht-nav-list__link brink-navigation__link"
              href={link.href}
              aria-current={link.current === true ? "page" : undefined}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
