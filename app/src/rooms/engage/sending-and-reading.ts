import type { Room } from "../../platform/define/room.ts";
import type { EngageBindings, EngageRoomBindings } from "./bindings.ts";
import { confirmDisposition, proposeDisposition } from "./commands/dispose.ts";
import { keepTest } from "./commands/keep-test.ts";
import { mailDraft } from "./commands/mail-draft.ts";
import { enterContribution } from "./commands/enter-contribution.ts";
import { maskPersonalData, restoreWords } from "./commands/mask-personal-data.ts";
import { nameLanguage, publishContributions, rejectContributions, translateContribution } from "./commands/moderate.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { setUpActivity } from "./commands/set-up-activity.ts";
import { submitContribution } from "./commands/submit-contribution.ts";
import { exportDownloads } from "./export/export.downloads.ts";
import { filesPage } from "./export/files.page.tsx";
import { forgetJob } from "./jobs/forget.job.ts";
import { fetchBoundaryJob } from "./jobs/fetch-boundary.job.ts";
import { forgetTestsJob } from "./jobs/forget-tests.job.ts";
import { indexWordsJob } from "./jobs/index-words.job.ts";
import { mailAnswerJob } from "./jobs/mail-answer.job.ts";
import { mailMaskedJob } from "./jobs/mail-masked.job.ts";
import { mailRejectionJob } from "./jobs/mail-rejection.job.ts";
import { mailShownAfterAllJob } from "./jobs/mail-shown-after-all.job.ts";
import type { Part } from "./part.ts";
import { queuePath } from "./paths.ts";
import type { QuestionCommands } from "./questions/commands/all.ts";
import { answersPage } from "./pages/answers.page.tsx";
import { byRoutePage } from "./pages/by-route.page.tsx";
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
import { resultsMapPage } from "./pages/results-map.page.tsx";
import { registerPage } from "./pages/register.page.tsx";
import { searchPage } from "./pages/search.page.tsx";
import { setupPage } from "./pages/setup.page.tsx";
import { takePartPage } from "./pages/take-part.page.tsx";
import type { readByOthers } from "./support/all.ts";
import type { photos } from "./uploads/all.ts";

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

type Shared = {
  readonly sentAlong: ReturnType<typeof photos>;
  readonly read: ReturnType<typeof readByOthers>;
  readonly asking: QuestionCommands;
};

/** What every contribution goes through, whatever the method: sent, read, answered. */
export function sendingAndReading(
  bindings: EngageRoomBindings & EngageBindings,
  { sentAlong, read, asking }: Shared,
): Part {
  const { methods } = bindings;
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
      ...[receiptPage(methods), ownPage(methods, own, sentAlong.own)],
      ...[publicListPage(methods), searchPage(methods), answersPage(methods)],
      ...[mapPage, resultsMapPage(methods), byRoutePage(methods), queuePage(asking)],
      ...[registerPage(bindings), filesPage(methods), enterPage(bindings, enter), contributionPage(methods, mask)],
      ...[setupPage(methods, setUp), previewPage(methods, test)],
    ],
    downloads: [...exportDownloads(methods), mapPointsDownload],
    navigation: navigation,
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
    "engage.contribution_masked": [mailMaskedJob(bindings)],
  };
}
