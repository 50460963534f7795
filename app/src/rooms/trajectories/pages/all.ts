import type { Page } from "../../../platform/define/page.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { activitiesPage } from "./activities.page.tsx";
import { activityPage, newActivityPage } from "./activity.page.tsx";
import { archivePage } from "./archive.page.tsx";
import { challengePage } from "./challenge.page.tsx";
import { challengesPage } from "./challenges.page.tsx";
import { copyPage } from "./copy.page.tsx";
import { dashboardPage } from "./dashboard.page.tsx";
import { embedPage } from "./embed.page.tsx";
import { factsPage } from "./facts.page.tsx";
import { homePage } from "./home.page.tsx";
import { decisionPage, motivationPage } from "./motivation.page.tsx";
import { movePage } from "./move.page.tsx";
import { newChallengePage } from "./new-challenge.page.tsx";
import { newTrajectoryPage } from "./new-trajectory.page.tsx";
import { onOtherSitesPage } from "./on-other-sites.page.tsx";
import { overviewPage } from "./overview.page.tsx";
import { phasesPage } from "./phases.page.tsx";
import { plainLanguagePage } from "./plain-language.page.tsx";
import { previewPage } from "./preview.page.tsx";
import { publicTrajectoriesPage } from "./public-trajectories.page.tsx";
import { publicTrajectoryPage } from "./public-trajectory.page.tsx";
import { sharePreviewPage } from "./share-preview.page.tsx";
import { staffTrajectoriesPage } from "./staff-trajectories.page.tsx";
import { textsPage } from "./texts.page.tsx";

/** Every page of this room. What has a fixed word stands before what takes any: /nieuw before /:id. */
export function allPages(bindings: TrajectoriesBindings): readonly Page[] {
  return [
    homePage(bindings),
    publicTrajectoriesPage(bindings),
    publicTrajectoryPage(bindings),
    embedPage(bindings),
    previewPage(bindings),
    dashboardPage(bindings),
    challengesPage,
    newChallengePage(bindings),
    challengePage(bindings),
    staffTrajectoriesPage,
    newTrajectoryPage,
    overviewPage(bindings),
    motivationPage(bindings),
    factsPage(bindings),
    phasesPage(bindings),
    decisionPage(bindings),
    activitiesPage(bindings),
    newActivityPage(bindings),
    activityPage(bindings),
    textsPage(bindings),
    onOtherSitesPage(bindings),
    movePage(bindings),
    sharePreviewPage(bindings),
    copyPage(bindings),
    archivePage(bindings),
    plainLanguagePage(bindings),
  ];
}
