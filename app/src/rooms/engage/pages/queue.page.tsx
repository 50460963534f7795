import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import type { RawForm } from "../../../platform/define/page.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import type { Contribution } from "../contribution.ts";
import { contributionsById } from "../contribution-reader.ts";
import type { Objection } from "../moderation/objection-reader.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import type { Queue } from "../moderation/queue-reader.ts";
import { moderationQueue } from "../moderation/queue-reader.ts";
import type { OwnReason } from "../own-reasons/domain.ts";
import { reasonsInUse } from "../own-reasons/reader.ts";
import { groupsAtOnce, queuePerPage, reportedAtOnce } from "../page-sizes.ts";
import type { QuestionCommands } from "../questions/commands/all.ts";
import { waitingAtOnce } from "../questions/page-sizes.ts";
import type { WaitingTurns } from "../questions/reader.ts";
import { waitingTurns } from "../questions/reader.ts";
import { queueHref, queuePath } from "../paths.ts";
import { mayModerate } from "../policy.ts";
import { waitingForSecondLook } from "../uploads/taken/reader.ts";
import { uploadsOf, waitingForPhotos } from "../uploads/upload-reader.ts";
import type { Upload } from "../uploads/upload.ts";
import { keepReported } from "../reports/commands.ts";
import type { ReportedTexts } from "../reports/reader.ts";
import { reportedTexts } from "../reports/reader.ts";
import type { OpenBurst } from "../support/bursts/domain.ts";
import { lookAtBurst } from "../support/bursts/look-at-burst.ts";
import { openBursts } from "../support/bursts/reader.ts";
import { clearSuspicion } from "../suspicion/commands.ts";
import type { SignalKind } from "../suspicion/domain.ts";
import type { WaitingTogether } from "../suspicion/reader.ts";
import { signalsAbout, waitingTogether } from "../suspicion/reader.ts";
import { QueueView } from "../views/queue.view.tsx";

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1).default(1);

const params = z.object({
  kies: z.enum(["alles"]).optional().catch(undefined),
  pagina: pageNumber,
  /** Which page of the questions to the team. */
  vragen: pageNumber,
  /** The place on the page that is looked at after this decision. */
  daarna: z.coerce.number().int().min(0).max(queuePerPage).optional().catch(undefined),
});
type Params = z.output<typeof params>;

export type QueueShown = {
  readonly queue: Queue;
  readonly questions: WaitingTurns;
  /** Published texts that readers reported. */
  readonly reported: ReportedTexts;
  /** What got much support in a short time. */
  readonly bursts: readonly OpenBurst[];
  /** Texts that look like the work of one. */
  readonly together: readonly WaitingTogether[];
  /** What was strange about how a text was sent. */
  readonly signals: ReadonlyMap<string, readonly SignalKind[]>;
  /** Of the municipality's own, to choose from. */
  readonly reasons: readonly OwnReason[];
  readonly objections: ReadonlyMap<string, Objection>;
  readonly trajectories: ReadonlyMap<string, Trajectory>;
  /** What the arguments in it are about, by id. */
  readonly about: ReadonlyMap<string, Contribution>;
  /** The photos with the texts in it, by their ids. */
  readonly photos: ReadonlyMap<string, readonly Upload[]>;
  /** Texts that anybody reads, with a photo that came later. */
  readonly laterPhotos: readonly Contribution[];
  /** Texts of which a photo was taken away, and its sender does not agree. */
  readonly photosAgain: readonly Contribution[];
  readonly allChosen: boolean;
};

const onlyWaiting = (_params: Params, form: RawForm) => ({ ...form, onlyWaiting: "on" });
const onward =
  (notice: string) =>
  (_output: unknown, { pagina, daarna }: Params) => ({
    to: queueHref({ page: pagina, at: daarna }),
    notice,
  });

const toQuestions =
  (notice: string) =>
  (_output: unknown, { vragen }: Params) => ({ to: `${queueHref({ questions: vragen })}#questions`, notice });

async function queueShown(work: Work, { pagina, vragen, kies }: Params): Promise<QueueShown> {
  const queue = await moderationQueue(work, { page: pagina, perPage: queuePerPage });
  const asked = await waitingTurns(work, { page: vragen, perPage: waitingAtOnce });
  const together = await waitingTogether(work, groupsAtOnce);
  const bursts = await openBursts(work, reportedAtOnce);
  const reported = await reportedTexts(work, reportedAtOnce);
  const named = reported.items.map(({ contribution }) => contribution);
  const waiting = [...together, ...named, ...queue.items, ...asked.items.map(({ question }) => question)];
  const ids = [...new Set(waiting.map(({ trajectoryId }) => trajectoryId))];
  const found = await Promise.all(ids.map((id) => trajectoryById(work, id)));
  const trajectories = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const queued = queue.items.map(({ id }) => id);
  const objections = await objectionsTo(work, queued);
  const signals = await signalsAbout(work, queued);
  const photos = await uploadsOf(work, queued, "all");
  const laterPhotos = await contributionsById(work, await waitingForPhotos(work, queuePerPage));
  const photosAgain = await contributionsById(work, await waitingForSecondLook(work, queuePerPage));
  const aboutIds = queue.items.flatMap(({ argument }) => argument?.aboutId ?? []);
  const about = new Map((await contributionsById(work, aboutIds)).map((one) => [one.id, one]));
  const reasons = await reasonsInUse(work);
  const around = { reasons, objections, signals, trajectories, about, photos };
  const shown: QueueShown = {
    queue,
    questions: asked,
    together,
    reported,
    bursts,
    laterPhotos,
    photosAgain,
    ...around,
    allChosen: kies === "alles",
  };
  return shown;
}

/** Everything that waits for a moderator, whichever trajectory it is of. */
export function queuePage(questions: QuestionCommands) {
  return page({
    path: queuePath,
    layout: "staff",
    policy: mayModerate,
    params,
    load: async (work, asked) => ok(await queueShown(work, asked)),
    title: (_shown, { t }) => t("engage.queue.title"),
    view: (shown, frame) => <QueueView shown={shown} frame={frame} />,
    actions: {
      publish: action({ command: publishContributions, input: onlyWaiting, next: onward("engage.queue.published") }),
      reject: action({ command: rejectContributions, input: onlyWaiting, next: onward("engage.queue.rejected") }),
      clear: action({
        command: clearSuspicion,
        next: () => ({ to: queueHref(), notice: "engage.suspicion.staff.cleared" }),
      }),
      lookAtBurst: action({
        command: lookAtBurst,
        next: () => ({ to: queueHref(), notice: "engage.burst.staff.notice.looked" }),
      }),
      keepReported: action({
        command: keepReported,
        next: () => ({ to: queueHref(), notice: "engage.report.staff.notice.kept" }),
      }),
      rejectReported: action({
        command: rejectContributions,
        next: () => ({ to: queueHref(), notice: "engage.report.staff.notice.rejected" }),
      }),
      publishQuestion: action({ command: questions.publish, next: toQuestions("engage.queue.published") }),
      rejectQuestion: action({ command: questions.reject, next: toQuestions("engage.question.staff.notice.rejected") }),
    },
  });
}
