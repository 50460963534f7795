import type { ReactElement } from "react";
import { Breadcrumb } from "../components/breadcrumb/breadcrumb.view.tsx";
import type { NavigationProps } from "../components/navigation/navigation.view.tsx";
import { Navigation } from "../components/navigation/navigation.view.tsx";
import { PageFooter } from "../components/page-footer/page-footer.view.tsx";
import { PageHeader } from "../components/page-header/page-header.view.tsx";
import { SkipLink } from "../components/skip-link/skip-link.view.tsx";
import type { LayoutProps } from "./resident-layout.view.tsx";

export type StaffLayoutProps = LayoutProps & {
  /** The parts of the workbench; beside the page, above it on a small screen. */
  readonly sideNavigation?: Omit<NavigationProps, "shape"> | undefined;
};

/** The staff's side: denser, with the parts of the workbench beside the page. Belongs in a dense Document. */
export function StaffLayout(props: StaffLayoutProps): ReactElement {
  const { skipText, header, breadcrumb, banner, notice, footer, sideNavigation, children } = props;
  return (
    <>
      <SkipLink targetId="main">{skipText}</SkipLink>
      {banner !== undefined && <aside className="brink-banner">{banner}</aside>}
      <PageHeader {...header} />
      <div className="brink-workbench">
        {sideNavigation !== undefined && (
          <div className="brink-workbench__side">
            <Navigation {...sideNavigation} shape="side" />
          </div>
        )}
        <div className="brink-workbench__page">
          {breadcrumb !== undefined && <Breadcrumb {...breadcrumb} />}
          <main className="brink-workbench__main stack" id="main" tabIndex={-1}>
            {notice}
            {children}
          </main>
        </div>
      </div>
      <PageFooter {...footer} />
    </>
  );
}
