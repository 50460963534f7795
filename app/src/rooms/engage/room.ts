import type { Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import type { EngageBindings } from "./bindings.ts";
import { codes } from "./codes/all.ts";
import { confirmDisposition, proposeDisposition } from "./commands/dispose.ts";
import { keepTest } from "./commands/keep-test.ts";
import { mailDraft } from "./commands/mail-draft.ts";
import { enterContribution } from "./commands/enter-contribution.ts";
import { maskPersonalData, restoreWords } from "./commands/mask-personal-data.ts";
import { nameLanguage, publishContributions, rejectContributions, translateContribution } from "./commands/moderate.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { setUpActivity } from "./commands/set-up-activity.ts";
import { submitContribution } from "./commands/submit-contribution.ts";
import { scopes } from "./by-key/policy.ts";
import { forMachines } from "./endpoints/all.ts";
import { decisions } from "./decision/all.ts";
import { exportDownloads } from "./export/export.downloads.ts";
import { filesPage } from "./export/files.page.tsx";
import { following } from "./following/all.ts";
import type { PushBindings } from "./following/push/bindings.ts";
import { forgetJob } from "./jobs/forget.job.ts";
import { fetchBoundaryJob } from "./jobs/fetch-boundary.job.ts";
import { forgetTestsJob } from "./jobs/forget-tests.job.ts";
import { indexWordsJob } from "./jobs/index-words.job.ts";
import { mailAnswerJob } from "./jobs/mail-answer.job.ts";
import { mailRejectionJob } from "./jobs/mail-rejection.job.ts";
import { mailShownAfterAllJob } from "./jobs/mail-shown-after-all.job.ts";
import { joinedMessages } from "./joined-messages.ts";
import { methods } from "./methods/index.ts";
import { migrations } from "./migrations/all.ts";
import { mine, mineLinks } from "./mine/all.ts";
import { onPaper } from "./paper/all.ts";
import type { Part } from "./part.ts";
import { joinedParts } from "./part.ts";
import { queuePath } from "./paths.ts";
import { questions } from "./questions/all.ts";
import { webhooks } from "./webhooks/all.ts";
import type { WebhookBindings } from "./webhooks/bindings.ts";
import type { QuestionBindings } from "./questions/bindings.ts";
import type { QuestionCommands } from "./questions/commands/all.ts";
import { questionCommands } from "./questions/commands/all.ts";
import { answersPage } from "./pages/answers.page.tsx";
import { contributionPage } from "./pages/contribution.page.tsx";
import { enterPage } from "./pages/enter.page.tsx";
import { laterPage } from "./pages/later.page.tsx";
import { mapPage } from "./pages/map.page.tsx";
import { mapPointsDownload } from "./pages/map-points.download.ts";
import { ownCommands, ownPage, receiptPage } from "./pages/own.page.tsx";
import { neighbourhoods } from "./places/neighbourhoods/all.ts";
import { pickPlacePage } from "./pages/pick-place.page.tsx";
import { previewPage } from "./pages/preview.page.tsx";
import { publicListPage } from "./pages/public-list.page.tsx";
import { queuePage } from "./pages/queue.page.tsx";
import { resultsMapPage } from "./pages/results-map.page.tsx";
import { registerPage } from "./pages/register.page.tsx";
import { searchPage } from "./pages/search.page.tsx";
import { setupPage } from "./pages/setup.page.tsx";
import { takePartPage } from "./pages/take-part.page.tsx";
import { imports } from "./imports/all.ts";
import type { SsoBindings } from "../identity/room.ts";
import { signingIn } from "./sign-in/all.ts";
import { street } from "./street/all.ts";
import { removing } from "./removal/all.ts";
import { reports } from "./reports/all.ts";
import { suspicion } from "./suspicion/all.ts";
import { readByOthers } from "./support/all.ts";
import { supportBursts } from "./support/bursts/all.ts";
import { ownReasons } from "./own-reasons/all.ts";
import { photos } from "./uploads/all.ts";
import { layers } from "./layers/all.ts";
import { themes } from "./themes/all.ts";

const everyTwoMinutes = { cron: "*/2 * * * *", job: indexWordsJob } as const;

/** What staff do with what came in. */
const readingCommands = [
  ...[publishContributions, rejectContributions, translateContribution, nameLanguage, restoreWords],
  ...[proposeDisposition, confirmDisposition],
];

const navigation: NonNullable<Room["navigation"]> = [
  {
    ...{ side: "staff", href: queuePath, key: "engage.nav.queue", order: 35 },
    roles: ["adviser", "projectLead", "moderator"],
  },
];

type Following = PushBindings & QuestionBindings & WebhookBindings;
type RoomBindings = Omit<EngageBindings, "methods"> & Following & SsoBindings;

/** Taking part: what residents send, what is done with it, and everybody who can see that. */
export function engageRoom(given: RoomBindings): Room {
  const bindings = { ...given, methods };
  const [sentAlong, read, asking] = [photos(methods), readByOthers(bindings), questionCommands(given)];
  const parts: readonly Part[] = [
    sendingAndReading(bindings, { sentAlong, read, asking }),
    following(given),
    questions(given, asking),
    suspicion,
    supportBursts,
    webhooks(given),
    decisions(bindings),
    mine(bindings),
    sentAlong,
    read,
    codes(bindings),
    signingIn(bindings),
    reports(bindings),
    onPaper(bindings),
    street(bindings),
    imports(methods),
    removing(bindings),
    layers(bindings),
    neighbourhoods(bindings),
    ownReasons,
    themes(bindings),
    ...methods.flatMap((method) => method.staff ?? []),
    forMachines(bindings),
  ];
  return room({
    name: "engage",
    migrations: [...migrations, ...methods.flatMap((method) => method.migrations)],
    messages: joinedMessages(methods),
    scopes,
    ...joinedParts(parts),
  });
}

type Shared = {
  readonly sentAlong: ReturnType<typeof photos>;
  readonly read: ReturnType<typeof readByOthers>;
  readonly asking: QuestionCommands;
};

/** What every contribution goes through, whatever the method: sent, read, answered. */
function sendingAndReading(bindings: RoomBindings & EngageBindings, { sentAlong, read, asking }: Shared): Part {
  const [save, submit, mail] = [
    saveDraft(methods, bindings.addresses),
    submitContribution(bindings),
    mailDraft(bindings),
  ];
  const [enter, setUp, test] = [enterContribution(bindings), setUpActivity(methods), keepTest(methods)];
  const [own, mask, forget] = [ownCommands(methods), maskPersonalData(bindings), forgetJob(methods)];
  return {
    commands: [save, mail, submit, enter, setUp, test, mask, ...Object.values(own), ...readingCommands],
    pages: [
      ...[takePartPage(bindings, save, submit, read.support), laterPage(bindings, mail), pickPlacePage(bindings)],
      ...[receiptPage(methods), ownPage(methods, own, sentAlong.removeOwn)],
      ...[publicListPage(methods), searchPage(methods), answersPage(methods)],
      ...[mapPage, resultsMapPage(methods), queuePage(asking)],
      ...[registerPage(bindings), filesPage(methods), enterPage(bindings, enter), contributionPage(methods, mask)],
      ...[setupPage(methods, setUp), previewPage(methods, test)],
    ],
    downloads: [...exportDownloads(methods), mapPointsDownload],
    navigation: [...navigation, ...mineLinks],
    jobs: [forget, indexWordsJob],
    schedules: [{ cron: "40 3 * * *", job: forget }, everyTwoMinutes],
    on: followedBy(bindings),
  };
}

/** Who is told by mail, and what has to be looked up. */
function followedBy(bindings: EngageBindings): NonNullable<Room["on"]> {
  return {
    "engage.survey_questions_changed": [fetchBoundaryJob(bindings)],
    "trajectories.trajectory_opened": [forgetTestsJob(bindings.methods)],
    "engage.disposition_confirmed": [mailAnswerJob(bindings)],
    "engage.contribution_published": [mailShownAfterAllJob(bindings)],
    "engage.contribution_rejected": [mailRejectionJob(bindings)],
  };
}

/** What this room gives to the room of the trajectories. */
export { answeringStep } from "./next-step.ts";
export { activityTexts, openingTips } from "./opening-tips.ts";
export { answeredGuard, answersOwed, questionsGuards } from "./guards.ts";
export { newsFeeds } from "./following/feeds.ts";
export { followBoard, followSection } from "./following/sections.tsx";
export { questionTimes } from "./questions/reader.ts";
export { copyLayers } from "./layers/copy-layers.ts";
export { layersSection } from "./layers/sections.tsx";
export { decisionSection } from "./decision/sections.tsx";
export { askSection } from "./questions/sections.tsx";
export { residentSection, staffBoard, staffSection } from "./sections.ts";
export { engageLinks, participationMethods } from "./participation.ts";
export { methods } from "./methods/index.ts";
/** Looking up addresses, for who binds it. */
export type { AddressSearch } from "./places/address-search.ts";
export type { BoundarySource } from "./places/boundary-source.ts";
export { pdokBoundaries } from "./places/pdok-boundaries.ts";
export { locatieserver } from "./places/locatieserver.ts";
export { locationApi } from "./places/location-api.ts";
/** What the measuring rooms may ask, by ports that main binds. */
export { contributionFacts, contributionNames } from "./facts-reader.ts";
export { questionnaireRecipients } from "./contact-reader.ts";
/** What the report asks of what came in. */
export { answerOutcomes, contributionTotals, listedAnswers, quotesByRoute } from "./report-reader.ts";
/** For the demo municipality. */
export { seedDemoContributions } from "./seeds/demo-contributions.ts";
