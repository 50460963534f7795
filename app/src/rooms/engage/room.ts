import type { Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import type { EngageBindings } from "./bindings.ts";
import { codes } from "./codes/all.ts";
import { confirmDisposition, proposeDisposition } from "./commands/dispose.ts";
import { mailDraft } from "./commands/mail-draft.ts";
import { enterContribution } from "./commands/enter-contribution.ts";
import { maskPersonalData, restoreWords } from "./commands/mask-personal-data.ts";
import { nameLanguage, publishContributions, rejectContributions, translateContribution } from "./commands/moderate.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { setUpActivity } from "./commands/set-up-activity.ts";
import { submitContribution } from "./commands/submit-contribution.ts";
import { contributionEndpoints } from "./endpoints/contributions.ts";
import { exportDownloads } from "./export/export.downloads.ts";
import { filesPage } from "./export/files.page.tsx";
import { following } from "./following/all.ts";
import type { FollowingBindings } from "./following/bindings.ts";
import { forgetJob } from "./jobs/forget.job.ts";
import { indexWordsJob } from "./jobs/index-words.job.ts";
import { mailAnswerJob } from "./jobs/mail-answer.job.ts";
import { mailRejectionJob } from "./jobs/mail-rejection.job.ts";
import { mailShownAfterAllJob } from "./jobs/mail-shown-after-all.job.ts";
import { joinedMessages } from "./joined-messages.ts";
import { methods } from "./methods/index.ts";
import { migrations } from "./migrations/all.ts";
import { onPaper } from "./paper/all.ts";
import { queuePath } from "./paths.ts";
import { questions } from "./questions/all.ts";
import type { QuestionBindings } from "./questions/bindings.ts";
import { questionCommands } from "./questions/commands/all.ts";
import { answersPage } from "./pages/answers.page.tsx";
import { contributionPage } from "./pages/contribution.page.tsx";
import { enterPage } from "./pages/enter.page.tsx";
import { laterPage } from "./pages/later.page.tsx";
import { mapPage } from "./pages/map.page.tsx";
import { mapPointsDownload } from "./pages/map-points.download.ts";
import { ownCommands, ownPage, receiptPage } from "./pages/own.page.tsx";
import { pickPlacePage } from "./pages/pick-place.page.tsx";
import { previewPage } from "./pages/preview.page.tsx";
import { publicListPage } from "./pages/public-list.page.tsx";
import { queuePage } from "./pages/queue.page.tsx";
import { registerPage } from "./pages/register.page.tsx";
import { searchPage } from "./pages/search.page.tsx";
import { setupPage } from "./pages/setup.page.tsx";
import { takePartPage } from "./pages/take-part.page.tsx";
import { readByOthers } from "./support/all.ts";

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

/** Taking part: what residents send, what is done with it, and everybody who can see that. */
export function engageRoom(given: Omit<EngageBindings, "methods"> & FollowingBindings & QuestionBindings): Room {
  const bindings: EngageBindings = { ...given, methods };
  const [save, submit, mail] = [saveDraft(methods, given.addresses), submitContribution(bindings), mailDraft(bindings)];
  const [enter, setUp] = [enterContribution(bindings), setUpActivity(methods)];
  const [own, mask] = [ownCommands(methods), maskPersonalData(bindings)];
  const forget = forgetJob(methods);
  const [followed, paper, coded, read] = [following(given), onPaper(bindings), codes(bindings), readByOthers(bindings)];
  const asking = questionCommands(given);
  const asked = questions(given, asking);
  const parts = [followed, paper, coded, read, asked];
  const staffParts = methods.flatMap((method) => method.staff ?? []);
  return room({
    name: "engage",
    migrations: [...migrations, ...methods.flatMap((method) => method.migrations)],
    messages: joinedMessages(methods),
    commands: [
      ...[save, mail, submit, enter, setUp, mask, ...Object.values(own), ...readingCommands],
      ...[...parts, ...staffParts].flatMap((part) => part.commands),
    ],
    pages: [
      ...[takePartPage(bindings, save, submit, read.support), laterPage(bindings, mail), pickPlacePage(bindings)],
      ...[receiptPage(methods), ownPage(methods, own)],
      ...[publicListPage(methods), searchPage(methods), answersPage(methods)],
      ...[mapPage, queuePage(asking)],
      ...[registerPage(bindings), filesPage(methods), enterPage(bindings, enter), contributionPage(methods, mask)],
      ...[setupPage(methods, setUp), previewPage(methods)],
      ...[...parts, ...staffParts].flatMap((part) => part.pages),
    ],
    downloads: [...exportDownloads(methods), mapPointsDownload, ...parts.flatMap(({ downloads }) => downloads)],
    endpoints: contributionEndpoints,
    navigation: [...navigation, ...followed.navigation],
    jobs: [forget, indexWordsJob, ...followed.jobs, ...coded.jobs, ...asked.jobs],
    schedules: [{ cron: "40 3 * * *", job: forget }, everyTwoMinutes, ...followed.schedules, ...asked.schedules],
    on: {
      ...{ ...followed.on, ...coded.on },
      "engage.disposition_confirmed": [mailAnswerJob(bindings)],
      "engage.contribution_published": [mailShownAfterAllJob(bindings)],
      "engage.contribution_rejected": [mailRejectionJob(bindings)],
    },
  });
}

/** What this room gives to the room of the trajectories. */
export { answeringStep } from "./next-step.ts";
export { answeredGuard, questionsGuards } from "./guards.ts";
export { newsFeeds } from "./following/feeds.ts";
export { followBoard, followSection } from "./following/sections.tsx";
export { questionTimes } from "./questions/reader.ts";
export { askSection, questionsLink } from "./questions/sections.tsx";
export { residentSection, staffBoard, staffSection } from "./sections.ts";
export { participationMethods, registerLink } from "./participation.ts";
export { methods } from "./methods/index.ts";
/** Looking up addresses, for who binds it. */
export type { AddressSearch } from "./places/address-search.ts";
export { locatieserver } from "./places/locatieserver.ts";
export { locationApi } from "./places/location-api.ts";
/** What the measuring rooms may ask, by ports that main binds. */
export { contributionFacts, contributionNames } from "./facts-reader.ts";
export { questionnaireRecipients } from "./contact-reader.ts";
/** What the report asks of what came in. */
export { answerOutcomes, contributionTotals, listedAnswers, quotesByRoute } from "./report-reader.ts";
/** For the demo municipality. */
export { seedDemoContributions } from "./seeds/demo-contributions.ts";
