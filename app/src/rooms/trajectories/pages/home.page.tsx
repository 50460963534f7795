import { z } from "zod";
import { page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { home } from "../queries/home.ts";
import { feedsAbout } from "./feeds-about.ts";
import { HomeView } from "../views/home.view.tsx";

export function homePage(bindings: TrajectoriesBindings) {
  return page({
    path: "/",
    layout: "resident",
    policy: anyone(),
    params: z.object({}),
    load: (work) => home(bindings).read(work, {}),
    title: (_loaded, { t, tenant }) => t("trajectories.home.title", { municipality: tenant.name }),
    view: (loaded, frame) => <HomeView {...loaded} frame={frame} />,
    feeds: (_loaded, frame) => feedsAbout(bindings, frame),
    cacheable: true,
  });
}
