import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult, ResultNote } from "../result.ts";
import { emptyResult, shareResult } from "../result.ts";

export type ParticipationRows = {
  /** One per contribution, answer or vote; the same person has the same (pseudonymous) key. */
  readonly participations: readonly { readonly participantKey: string }[];
  /** Attendance of activities as counted by hand: nobody can be told apart in it. */
  readonly headcounts?: readonly { readonly activityId: string; readonly people: number }[];
  /** People whom the subject affects (situation question 7); null when it was never recorded. */
  readonly affectedPopulation: number | null;
};

/**
 * E2: unique participants / affected population. Headcounts are added as they are: someone who came twice, or who also
 * took part online, counts again, so the result carries a note and is an upper estimate.
 */
export function participationRate(definition: IndicatorDefinition, rows: ParticipationRows): IndicatorResult {
  const unique = new Set(rows.participations.map((row) => row.participantKey)).size;
  const counted = (rows.headcounts ?? []).reduce((sum, activity) => sum + activity.people, 0);
  const numerator = unique + counted;
  const notes: ResultNote[] = counted > 0 ? ["handEnteredHeadcounts"] : [];
  if (rows.affectedPopulation === null) return emptyResult(definition, "missing", { n: 0, numerator, notes });
  const denominator = rows.affectedPopulation;
  if (numerator > denominator) notes.push("moreParticipantsThanAffected");
  return shareResult(definition, { numerator, denominator, notes }, "missing");
}
