import type { Frame } from "../../../platform/define/frame.ts";
import type { SubnavGroup, SubnavLink } from "../../../platform/web/components/subnav/subnav.view.tsx";
import type { Trajectory } from "../domain.ts";
import { paths } from "../paths.ts";
import { mayLook, mayPrepare } from "../policy.ts";
import type { TrajectoryLink } from "../ports.ts";
import { loopSteps } from "../ports.ts";

/** The pages about a trajectory that this reader may open: its overview, and the others along the loop. */
export function pagesOf(
  frame: Frame,
  trajectory: Trajectory,
  others: readonly TrajectoryLink[],
): readonly SubnavGroup[] {
  const { t, url, actor } = frame;
  const { id } = trajectory;
  const links = [...ownLinks(frame), ...others].sort((a, b) => a.order - b.order);
  const groups = loopSteps.flatMap((step): readonly SubnavGroup[] => {
    const pages = links
      .filter((link) => link.step === step && link.policy.allows(actor))
      .map((link) => pageOf(frame, link.labelKey, link.href(trajectory)));
    const [first] = pages;
    return first ? [{ label: t(`trajectories.loop.${step}`), href: first.href, pages }] : [];
  });
  const overview = paths.overview(id);
  return [{ label: t("trajectories.tab.overview"), href: overview, current: url.path === overview }, ...groups];
}

function pageOf({ t, url }: Frame, labelKey: string, href: string): SubnavLink {
  // The translations are one page in several languages.
  const part = href.replace(/(\/teksten)\/[^/]+$/, "$1");
  return { label: t(labelKey), href, current: url.path === href || url.path.startsWith(`${part}/`) };
}

function ownLinks({ tenant }: Frame): readonly TrajectoryLink[] {
  const firstOther = tenant.languages.find((lang) => lang !== "nl") ?? "en";
  const form = { policy: mayPrepare };
  return [
    {
      labelKey: "trajectories.tab.motivation",
      step: "choose",
      order: 10,
      ...form,
      href: ({ id }) => paths.motivation(id),
    },
    { labelKey: "trajectories.tab.facts", step: "choose", order: 20, ...form, href: ({ id }) => paths.facts(id) },
    { labelKey: "trajectories.tab.phases", step: "choose", order: 30, ...form, href: ({ id }) => paths.phases(id) },
    {
      labelKey: "trajectories.tab.activities",
      step: "engage",
      order: 0,
      policy: mayLook,
      href: ({ id }) => paths.activities(id),
    },
    {
      labelKey: "trajectories.tab.texts",
      step: "engage",
      order: 50,
      ...form,
      href: ({ id }) => paths.texts(id, firstOther),
    },
    {
      labelKey: "trajectories.tab.onOtherSites",
      step: "engage",
      order: 60,
      policy: mayLook,
      href: ({ id }) => paths.onOtherSites(id),
    },
  ];
}
