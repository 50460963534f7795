import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Fields, Method } from "../../../platform/define/method.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { maskPersonalData } from "../commands/mask-personal-data.ts";
import { restoreWords } from "../commands/mask-personal-data.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import {
  nameLanguage,
  publishContributions,
  rejectContributions,
  translateContribution,
} from "../commands/moderate.ts";
import { contactOf } from "../contact-reader.ts";
import { argumentsOf } from "../arguments/reader.ts";
import type { AnsweredContribution, Contribution } from "../contribution.ts";
import { contributionById, contributionsById, dispositionHistory, withDispositions } from "../contribution-reader.ts";
import type { ModerationStep, OriginalWords } from "../moderation/moderation-reader.ts";
import { moderationStepsOf, originalOf } from "../moderation/moderation-reader.ts";
import type { Objection } from "../moderation/objection-reader.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { othersToLook } from "../moderation/others.ts";
import type { NextWaiting } from "../next-reader.ts";
import { nextWaiting } from "../next-reader.ts";
import type { OwnReason } from "../own-reasons/domain.ts";
import { reasonsInUse } from "../own-reasons/reader.ts";
import type { OnPaper } from "../paper/batch-reader.ts";
import type { Work } from "../../../platform/define/work.ts";
import { papersOf } from "../paper/batch-reader.ts";
import type { ReceivedInterview } from "../street/reader.ts";
import { interviewsOf } from "../street/reader.ts";
import { contributionHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import { mayReadContributions } from "../policy.ts";
import type { DispositionRow } from "../rows.ts";
import { showPhoto } from "../uploads/commands/show-photo.ts";
import { takePhotoAway } from "../uploads/commands/take-photo-away.ts";
import { keepPhotoAway, putPhotoBack } from "../uploads/taken/commands.ts";
import type { TakenUpload } from "../uploads/taken/reader.ts";
import { takenFrom } from "../uploads/taken/reader.ts";
import { uploadsOf } from "../uploads/upload-reader.ts";
import type { Upload } from "../uploads/upload.ts";
import type { CountedTheme } from "../themes/domain.ts";
import { themesAbout } from "../themes/reader.ts";
import { registerCrumbs } from "../trajectory-crumbs.ts";
import { ContributionView } from "../views/contribution.view.tsx";

type Params = { readonly id: string; readonly contribution: string };
const params: z.ZodType<Params> = z.object({ id: z.string().max(40), contribution: z.string().max(40) });

export type ContributionShown = AnsweredContribution & {
  readonly place: Place;
  readonly fields: Fields;
  /** Photos that came later, which nobody let be shown yet. */
  readonly photosWaiting: readonly Upload[];
  readonly photosTaken: readonly TakenUpload[];
  /** An author who does not agree that it is not shown. */
  readonly objection: Objection | undefined;
  /** The names of who may decide about what this person decided first. */
  readonly others: readonly string[];
  readonly history: readonly DispositionRow[];
  /** Whether an answer reaches the author by mail; the address itself stays in its own store. */
  readonly wantsMail: boolean;
  readonly next: NextWaiting;
  /** What it is about, when it is an argument, and what was said for and against it. */
  readonly about: ReadonlyMap<string, Contribution>;
  readonly argued: readonly Contribution[];
  readonly steps: readonly ModerationStep[];
  /** Which form of which pile it was typed over from. */
  readonly paper: OnPaper | undefined;
  readonly street: ReceivedInterview | undefined;
  readonly themes: readonly CountedTheme[];
  readonly reasons: readonly OwnReason[];
  /** What stood there before something was masked. */
  readonly original: OriginalWords | undefined;
};

const back =
  (notice: string) =>
  (_output: unknown, { id, contribution }: Params) => ({ to: contributionHref(id, contribution), notice });
const ofOne = ({ contribution }: Params, form: Readonly<Record<string, unknown>>) => ({
  ...form,
  ids: contribution,
  id: contribution,
});

type Besides = Pick<
  ContributionShown,
  "paper" | "street" | "original" | "photosWaiting" | "photosTaken" | "objection" | "others"
>;

/** Which form of a pile it was, and which interview on a tablet; what stood there before; the photos that came later or were taken away; who looks again. */
async function besides(work: Work, id: string): Promise<Besides> {
  const photos = (await uploadsOf(work, [id], "all")).get(id) ?? [];
  return {
    paper: (await papersOf(work, [id])).get(id),
    street: (await interviewsOf(work, [id])).get(id),
    original: await originalOf(work, id),
    photosWaiting: photos.filter(({ waits }) => waits),
    photosTaken: await takenFrom(work, id),
    objection: (await objectionsTo(work, [id])).get(id),
    others: await othersToLook(work),
  };
}

/** One contribution with everything the team knows of it. */
export function contributionPage(methods: readonly Method[], mask: ReturnType<typeof maskPersonalData>) {
  return page({
    path: "/beheer/trajecten/:id/inbreng/:contribution",
    layout: "staff",
    policy: mayReadContributions,
    params,
    async load(work, { id, contribution: contributionId }) {
      const contribution = await contributionById(work, contributionId);
      const place = contribution && (await placeOf(work, methods, contribution.activityId));
      if (!contribution || !place || contribution.trajectoryId !== id) return notFound();
      const [dispositions] = await withDispositions(work, [contribution]);
      const aboutIds = contribution.argument ? [contribution.argument.aboutId] : [];
      const shown: ContributionShown = {
        contribution,
        place,
        ...{ answer: dispositions?.answer, proposal: dispositions?.proposal },
        fields: (await place.method.restore(work, [contribution])).get(contribution.id) ?? {},
        about: new Map((await contributionsById(work, aboutIds)).map((one) => [one.id, one])),
        argued: (await argumentsOf(work, [contribution.id])).get(contribution.id) ?? [],
        history: await dispositionHistory(work, contribution.id),
        next: await nextWaiting(work, contribution, work.actor.kind === "person" ? work.actor.personId : undefined),
        steps: await moderationStepsOf(work, contribution.id),
        themes: await themesAbout(work, contribution.id),
        reasons: await reasonsInUse(work),
        ...(await besides(work, contribution.id)),
        wantsMail: (await contactOf(work, contribution.id)) !== undefined,
      };
      return ok(shown);
    },
    title: ({ contribution }, { t }) => t("engage.detail.titleOf", { receipt: contribution.receipt }),
    crumbs: ({ contribution, place }, frame) => registerCrumbs(frame, place.trajectory, contribution.receipt),
    view: (shown, frame) => <ContributionView shown={shown} frame={frame} />,
    actions: {
      propose: action({ command: proposeDisposition, input: ofOne, next: back("engage.register.proposed") }),
      confirm: action({ command: confirmDisposition, input: ofOne, next: back("engage.register.confirmed") }),
      publish: action({ command: publishContributions, input: ofOne, next: back("engage.register.published") }),
      reject: action({ command: rejectContributions, input: ofOne, next: back("engage.register.rejected") }),
      mask: action({ command: mask, input: ofOne, next: back("engage.personal.maskedNow") }),
      restoreWords: action({ command: restoreWords, input: ofOne, next: back("engage.personal.restoredNow") }),
      showPhoto: action({ command: showPhoto, input: ofOne, next: back("engage.photo.later.staff.notice") }),
      takePhotoAway: action({ command: takePhotoAway, input: ofOne, next: back("engage.photo.staff.notice") }),
      putPhotoBack: action({ command: putPhotoBack, input: ofOne, next: back("engage.photo.taken.staff.back") }),
      keepPhotoAway: action({ command: keepPhotoAway, input: ofOne, next: back("engage.photo.taken.staff.gone") }),
      translate: action({ command: translateContribution, input: ofOne, next: back("engage.detail.translated") }),
      nameLanguage: action({ command: nameLanguage, input: ofOne, next: back("engage.detail.languageNamed") }),
    },
  });
}
