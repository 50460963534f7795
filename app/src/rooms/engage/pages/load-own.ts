import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Fields, Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Contact } from "../contact-reader.ts";
import { contactOf } from "../contact-reader.ts";
import type { Answer, Contribution } from "../contribution.ts";
import { contributionsById, withDispositions } from "../contribution-reader.ts";
import type { AuthorStep } from "../moderation/moderation-reader.ts";
import { originalOf, photoStepsOf } from "../moderation/moderation-reader.ts";
import type { Objection } from "../moderation/objection-reader.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { contributionBehind } from "../mine/own-reader.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import { forPupil } from "../school/pupil.ts";
import type { TakenUpload } from "../uploads/taken/reader.ts";
import { takenFrom } from "../uploads/taken/reader.ts";

export type OwnShown = {
  readonly token: string;
  readonly contribution: Contribution;
  readonly place: Place;
  readonly fields: Fields;
  readonly answer: Answer | undefined;
  readonly contact: Contact | undefined;
  /** The author did not agree that it is not shown. */
  readonly objection: Objection | undefined;
  /** What an argument is about, when everybody can read that. */
  readonly about: Contribution | undefined;
  /** What the team did with photos, and those of which it can be said that one does not agree. */
  readonly photoSteps: readonly AuthorStep[];
  readonly photosTaken: readonly TakenUpload[];
  /** Something in the words was made unreadable. */
  readonly isMasked: boolean;
};

/** What somebody sees behind their own link. A forged link and one of another municipality are simply not there. */
export async function loadOwn(
  work: Work,
  methods: readonly Method[],
  token: string,
): Promise<Result<OwnShown, Refusal>> {
  const contribution = await contributionBehind(work, token);
  const whole = contribution && (await placeOf(work, methods, contribution.activityId));
  if (!contribution || !whole) return notFound();
  const place = contribution.fromSchool ? forPupil(whole) : whole;
  const [dispositions] = await withDispositions(work, [contribution]);
  const fields = (await place.method.restore(work, [contribution], "author")).get(contribution.id) ?? {};
  const about = await aboutOf(work, contribution);
  const contact = await contactOf(work, contribution.id);
  const isMasked = (await originalOf(work, contribution.id)) !== undefined;
  const objection = (await objectionsTo(work, [contribution.id])).get(contribution.id);
  const [photoSteps, photosTaken] = [await photoStepsOf(work, contribution.id), await takenFrom(work, contribution.id)];
  const own = { token, contribution, place, fields, answer: dispositions?.answer };
  return ok({ ...own, about, contact, photoSteps, photosTaken, isMasked, objection });
}

async function aboutOf(work: Work, { argument }: Contribution): Promise<Contribution | undefined> {
  const [about] = argument ? await contributionsById(work, [argument.aboutId]) : [];
  return about?.moderation === "published" && about.state !== "withdrawn" ? about : undefined;
}
