import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import { lockedContributions } from "../contribution-reader.ts";
import { contributionBehind } from "../mine/own-reader.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import { forPupil } from "../school/pupil.ts";

export type Own = { readonly contribution: Contribution; readonly place: Place };

/**
 * The contribution behind a private link; a forged link and one of another municipality are simply not there.
 * @param how "seen" where nothing is written yet, else it is locked
 */
export async function ownContribution(
  work: Work,
  methods: readonly Method[],
  token: string,
  how: "locked" | "seen" = "locked",
): Promise<Result<Own, Refusal>> {
  const found = await contributionBehind(work, token);
  const [contribution] = found && how === "locked" ? await lockedContributions(work, [found.id]) : [found];
  const place = contribution && (await placeOf(work, methods, contribution.activityId));
  if (!contribution || !place) return notFound();
  if (contribution.state === "withdrawn") return refusedBy("engage.refused.withdrawn");
  return ok({ contribution, place: contribution.fromSchool ? forPupil(place) : place });
}
