import type { ReactElement } from "react";
import { classNames } from "../class-names.ts";

export type SubnavLink = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** How many there are behind it, already written out. */
  readonly count?: string | undefined;
};

/** A link that stands for several pages: those are shown in a second row while one of them is open. */
export type SubnavGroup = SubnavLink & { readonly pages?: readonly SubnavLink[] | undefined };

export type SubnavProps = { readonly label: string; readonly links: readonly SubnavGroup[] };

/** The pages of one thing, side by side like tabs, but links: each has its own address. */
export function Subnav({ label, links }: SubnavProps): ReactElement {
  const open = links.find(holdsCurrent);
  return (
    <nav className="brink-subnav" aria-label={label}>
      <ul
        className={classNames(
          "brink-subnav__list",
          links.some(({ pages }) => pages !== undefined) && "brink-subnav__list--groups",
        )}
      >
        {links.map((link) => (
          <Item
            {...link}
            current={link === open ? "true" : link.current === true ? "page" : undefined}
            key={link.href}
          />
        ))}
      </ul>
      {open?.pages && (
        <ul className="brink-subnav__list brink-subnav__list--pages" aria-label={open.label}>
          {open.pages.map((link) => (
            <Item {...link} current={link.current === true ? "page" : undefined} key={link.href} />
          ))}
        </ul>
      )}
    </nav>
  );
}

function holdsCurrent({ pages }: SubnavGroup): boolean {
  return pages?.some(({ current }) => current) ?? false;
}

type ItemProps = Omit<SubnavLink, "current"> & { readonly current: "page" | "true" | undefined };

function Item({ label, href, current, count }: ItemProps): ReactElement {
  return (
    <li>
      <a className="brink-subnav__link" href={href} aria-current={current}>
        {label}
        {count !== undefined && (
          <>
            {" "}
            <span className="brink-subnav__count numeric">{count}</span>
          </>
        )}
      </a>
    </li>
  );
}
