import type { ReactElement } from "react";

export type PageStep = { readonly label: string; readonly href: string };

export type PageNumber =
  | {
      readonly label: string;
      readonly href: string;
      /** "Pagina 3", for who hears only the link. */
      readonly spoken: string;
      readonly current?: boolean | undefined;
    }
  | { readonly gap: true };

export type PaginationProps = {
  readonly label: string;
  readonly previous?: PageStep | undefined;
  readonly next?: PageStep | undefined;
  readonly pages: readonly PageNumber[];
};

/** A long list in pages. */
export function Pagination({ label, previous, next, pages }: PaginationProps): ReactElement {
  return (
    <nav className="utrecht-pagination brink-pagination" aria-label={label}>
      {previous !== undefined && (
        <a
          className="utrecht-pagination__relative-link utrecht-pagination__relative-link--prev"
          href={previous.href}
          rel="prev"
        >
          {previous.label}
        </a>
      )}
      <span className="brink-pagination__pages">{pages.map(pageNumber)}</span>
      {next !== undefined && (
        <a
          className="utrecht-pagination__relative-link utrecht-pagination__relative-link--next"
          href={next.href}
          rel="next"
        >
          {next.label}
        </a>
      )}
    </nav>
  );
}

function pageNumber(page: PageNumber, index: number): ReactElement {
  if ("gap" in page) {
    return (
      <span className="brink-pagination__gap" aria-hidden="true" key={`gap-${index}`}>
        …
      </span>
    );
  }
  return page.current === true ? (
    <a
      className="utrecht-pagination__page-link utrecht-pagination__page-link--current"
      href={page.href}
      aria-label={page.spoken}
      aria-current="page"
      key={page.href}
    >
      {page.label}
    </a>
  ) : (
    <a className="utrecht-pagination__page-link" href={page.href} aria-label={page.spoken} key={page.href}>
      {page.label}
    </a>
  );
}
