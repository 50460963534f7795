import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { OnOtherSitesView } from "../views/on-other-sites.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

/** For who looks after the municipality's own website. */
export function onOtherSitesPage({ links }: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.onOtherSites(":id"),
    policy: mayLook,
    partKey: "trajectories.embed.title",
    more: () => Promise.resolve(undefined),
    view: ({ trajectory }, frame) => <OnOtherSitesView frame={frame} trajectory={trajectory} links={links} />,
  });
}
