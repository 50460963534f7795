import type { ReactElement, ReactNode } from "react";
import type { BreadcrumbProps } from "../components/breadcrumb/breadcrumb.view.tsx";
import { Breadcrumb } from "../components/breadcrumb/breadcrumb.view.tsx";
import type { PageFooterProps } from "../components/page-footer/page-footer.view.tsx";
import { PageFooter } from "../components/page-footer/page-footer.view.tsx";
import type { PageHeaderProps } from "../components/page-header/page-header.view.tsx";
import { PageHeader } from "../components/page-header/page-header.view.tsx";
import { SkipLink } from "../components/skip-link/skip-link.view.tsx";

export type LayoutProps = {
  /** "Direct naar de inhoud". */
  readonly skipText: string;
  readonly header: PageHeaderProps;
  readonly breadcrumb?: BreadcrumbProps | undefined;
  /** Above everything, for example that this is a trial with made-up people. */
  readonly banner?: ReactNode;
  /** An Alert about what was just done. */
  readonly notice?: ReactNode;
  readonly footer: PageFooterProps;
  /** A fragment whose parts follow each other: a Hero, then sections; each stands in the column or runs from edge to edge. */
  readonly children: ReactNode;
};

/** The residents' side: wide, calm, large text. */
export function ResidentLayout(props: LayoutProps): ReactElement {
  const { skipText, header, breadcrumb, banner, notice, footer, children } = props;
  return (
    <>
      <SkipLink targetId="main">{skipText}</SkipLink>
      {banner !== undefined && <aside className="brink-banner">{banner}</aside>}
      <PageHeader {...header} />
      {breadcrumb !== undefined && (
        <div className="brink-trail">
          <div className="wrap">
            <Breadcrumb {...breadcrumb} />
          </div>
        </div>
      )}
      <main className="brink-main" id="main" tabIndex={-1}>
        {notice}
        {children}
      </main>
      <PageFooter {...footer} />
    </>
  );
}
