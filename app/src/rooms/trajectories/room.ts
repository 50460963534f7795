import { keyedToken, newToken } from "../../kernel/ids.ts";
import type { NavigationItem, Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import { allCommands } from "./commands/all.ts";
import { trajectoryEndpoints } from "./endpoints/trajectories.ts";
import { moveOnTimeJob } from "./jobs/move-on-time.job.ts";
import { remindJob } from "./jobs/remind.job.ts";
import { ar } from "./messages/ar.ts";
import { en } from "./messages/en.ts";
import { nl } from "./messages/nl.ts";
import { pl } from "./messages/pl.ts";
import { migrations } from "./migrations/all.ts";
import { photoDownload } from "./pages/photo.download.ts";
import { staffRoles } from "./policy.ts";
import { allPages } from "./pages/all.ts";
import { paths } from "./paths.ts";
import type { TrajectoriesBindings } from "./ports.ts";
import { activity } from "./queries/activity.ts";
import { challenge } from "./queries/challenge.ts";
import { challenges } from "./queries/challenges.ts";
import { dashboard } from "./queries/dashboard.ts";
import { home } from "./queries/home.ts";
import { publicTrajectories } from "./queries/public-trajectories.ts";
import { publicTrajectory } from "./queries/public-trajectory.ts";
import { staffTrajectories } from "./queries/staff-trajectories.ts";
import { staffTrajectory } from "./queries/staff-trajectory.ts";

const nothingBound: TrajectoriesBindings = {
  catalogue: () => Promise.resolve({ methods: [], technologies: [] }),
  participation: [],
  areas: { areas: () => Promise.resolve([]) },
  sections: [],
  boards: [],
  guards: [],
  links: [],
  steps: [],
  tips: [],
  texts: [],
  challengeSteps: [],
  tokenOf: (words) => keyedToken(newToken(), words),
};

const navigation: readonly NavigationItem[] = [
  { side: "resident", href: paths.trajectories, key: "trajectories.nav.public", order: 10 },
  { side: "staff", href: paths.dashboard, key: "trajectories.nav.dashboard", order: 0, roles: staffRoles },
  { side: "staff", href: paths.challenges, key: "trajectories.nav.challenges", order: 10, roles: staffRoles },
  { side: "staff", href: paths.staffTrajectories, key: "trajectories.nav.trajectories", order: 30, roles: staffRoles },
];

/** Challenges, trajectories and their plans: the spine that the loop runs on. */
export function trajectoriesRoom(bound: Partial<TrajectoriesBindings> = {}): Room {
  const bindings = { ...nothingBound, ...bound };
  const remind = remindJob(bindings);
  const moveOnTime = moveOnTimeJob(bindings);
  return room({
    name: "trajectories",
    migrations,
    // Polish and Arabic are a start for towns that offer them: the residents' side only.
    messages: { nl, en, ...{ pl, ar } },
    commands: allCommands(bindings),
    queries: [
      home(bindings),
      publicTrajectories(bindings),
      publicTrajectory(bindings),
      dashboard(bindings),
      challenges,
      challenge(bindings.areas, bindings.challengeSteps),
      staffTrajectories,
      staffTrajectory(bindings),
      activity,
    ],
    pages: allPages(bindings),
    downloads: [photoDownload],
    endpoints: trajectoryEndpoints(bindings),
    jobs: [moveOnTime, remind],
    schedules: [
      { cron: "* * * * *", job: moveOnTime },
      { cron: "0 8 * * 1-5", job: remind },
    ],
    navigation,
  });
}

export { apiPath as trajectoryApi } from "./paths.ts";
export type { ActivityPlace } from "./activity-place-reader.ts";
export { activityPlace, idWhenAsSeen } from "./activity-place-reader.ts";
export { dayOf } from "./domain/days.ts";
export { isItemCode, isOwnCode, ownPrefixes } from "./domain/item-codes.ts";
export { lateness } from "./domain/lateness.ts";
export type { Activity, Challenge, Trajectory } from "./domain.ts";
export { feedbackLoop, isPublic } from "./domain.ts";
export type { Fact, PublishedFact } from "./domain/facts.ts";
export { acceptsInput, activityState, inputEnd, participationStart } from "./domain/running.ts";
export { textOf } from "./domain/texts.ts";
export { titleOf as trajectoryTitle } from "./views/words.view.tsx";
export type { PlanItem } from "./create-plan.ts";
export { createPlan, setInBrink } from "./create-plan.ts";
export type { KnownFacts } from "./prepare-trajectory.ts";
export { fillInFacts, motivate, startTrajectory } from "./prepare-trajectory.ts";
export { optionalEuros } from "./inputs.ts";
export { typedEuros } from "./views/field.ts";
export type { TrajectoryNews } from "./news-reader.ts";
export { trajectoryNews } from "./news-reader.ts";
export { paths as trajectoryPaths } from "./paths.ts";
export { activitiesInBrink } from "./activity-list-reader.ts";
export { unreadyAmong } from "./queries/offered.ts";
export type { Photo } from "./plan-reader.ts";
export { activitiesOf, photosIn } from "./plan-reader.ts";
export { closesItselfAt } from "./planned-move-reader.ts";
export type {
  ChallengeStep,
  MethodCatalogue,
  MoveGuard,
  NewsFeeds,
  NextStep,
  ReceivedInBrink,
  ParticipationMethod,
  StepFinder,
  TextFinder,
  TipFinder,
  TrajectoriesBindings,
  TrajectoryLink,
} from "./ports.ts";
export { boardSection, trajectorySection } from "./ports.ts";
export {
  challengeById,
  listChallenges,
  listTrajectories,
  publishedFactsOf,
  trajectoryById,
  trajectoryBySlug,
} from "./reader.ts";
export { HintList } from "./views/hint-list.view.tsx";
export { MovedPromise } from "./views/moved-promise.view.tsx";
export { TrajectoryHead, trajectoryCrumbs } from "./views/trajectory-head.view.tsx";
export type { DemoTrajectories } from "./seeds/demo-trajectories.ts";
export { doneDaysAgo, finishDemoTrajectory, seedDemoTrajectories } from "./seeds/demo-trajectories.ts";
export type { SeededTrajectory } from "./seeds/seed-trajectory.ts";
