import type { Selectable } from "kysely";
import type { Answer, Contribution, Proposal } from "./contribution.ts";
import type { Origin } from "./imports/origin.ts";
import { originColumn } from "./imports/origin-reader.ts";
import { supportsColumn } from "./support/count-reader.ts";
import type { ContributionTable, DispositionTable } from "./tables.ts";

export const contributionColumns = [
  ...(["contribution_id", "receipt", "trajectory_id", "activity_id", "method", "organisation", "lang"] as const),
  ...(["title", "body", "translations", "route", "entered_by_name", "visibility", "moderation"] as const),
  ...(["moderation_reason", "moderation_words", "moderated_by", "moderated_at", "state", "submitted_at"] as const),
  ...(["changed_at", "withdrawn_at", "with_code", "from_school", "from_organisation", "about_id", "side"] as const),
  ...[supportsColumn, originColumn],
] as const;

type Column = Extract<(typeof contributionColumns)[number], string>;
export type ContributionRow = Pick<Selectable<ContributionTable>, Column> & {
  readonly supports: number;
  readonly origin: Origin | null;
};

export function contributionOf(row: ContributionRow): Contribution {
  return {
    id: row.contribution_id,
    receipt: row.receipt,
    trajectoryId: row.trajectory_id,
    activityId: row.activity_id,
    methodId: row.method,
    organisation: row.organisation ?? undefined,
    lang: row.lang,
    title: row.title,
    body: row.body,
    translations: row.translations,
    route: row.route,
    enteredByName: row.entered_by_name ?? undefined,
    visibility: row.visibility,
    argument: row.about_id === null || row.side === null ? undefined : { aboutId: row.about_id, side: row.side },
    moderation: row.moderation,
    rejection:
      row.moderation_reason === null ? undefined : { reason: row.moderation_reason, words: row.moderation_words ?? "" },
    moderatedBy: row.moderated_by ?? undefined,
    moderatedAt: row.moderated_at ?? undefined,
    state: row.state,
    withCode: row.with_code,
    fromSchool: row.from_school,
    fromOrganisation: row.from_organisation,
    supports: row.supports,
    origin: row.origin ?? undefined,
    submittedAt: row.submitted_at,
    changedAt: row.changed_at ?? undefined,
    withdrawnAt: row.withdrawn_at ?? undefined,
  };
}

export type DispositionRow = Selectable<DispositionTable>;

/** The answer in public; undefined for what nobody confirmed. */
export function answerOf(row: DispositionRow | undefined): Answer | undefined {
  if (!row || row.confirmed_at === null) return undefined;
  return {
    outcome: row.outcome,
    reason: row.reason,
    forwardedTo: row.forwarded_to ?? undefined,
    deciderName: row.decider_name ?? "",
    deciderFunction: row.decider_function ?? "",
    confirmedAt: row.confirmed_at,
    themeId: row.theme_id ?? undefined,
  };
}

export function proposalOf(row: DispositionRow | undefined): Proposal | undefined {
  if (!row || row.confirmed_at !== null) return undefined;
  return {
    id: row.disposition_id,
    outcome: row.outcome,
    reason: row.reason,
    forwardedTo: row.forwarded_to ?? undefined,
    proposedBy: row.proposed_by,
    proposerName: row.proposer_name,
    proposedAt: row.proposed_at,
    themeId: row.theme_id ?? undefined,
  };
}
