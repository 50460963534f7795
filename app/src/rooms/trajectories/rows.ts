import type { Selectable } from "kysely";
import type { Activity, Challenge, Outcome, Phase, Photo, PromisedDays, Trajectory } from "./domain.ts";
import type { ActivityTable, ChallengeTable, PhaseTable, TrajectoryTable } from "./tables.ts";

type Days<Column extends string> = Readonly<Record<Column, string | null>>;

export type ChallengeRow = Omit<Selectable<ChallengeTable>, "heard_on"> & Days<"heard_on">;
type TrajectoryDays = "frames_set_on" | "decision_date" | "hear_back_date" | "decided_on" | "involvement_on";
/** As JSON gives them: the moment is text still. */
type PromisedRow = Days<"hearBack" | "decision"> & { readonly at: string; readonly reason: string };
export type TrajectoryRow = Omit<Selectable<TrajectoryTable>, TrajectoryDays> &
  Days<TrajectoryDays> & { readonly promised: readonly PromisedRow[] };
export type PhaseRow = Omit<Selectable<PhaseTable>, "starts_on" | "ends_on"> & { starts_on: string; ends_on: string };
type ActivityDays = "starts_on" | "ends_on" | "starts_time" | "ends_time";
export type ActivityRow = Omit<Selectable<ActivityTable>, ActivityDays> & Days<ActivityDays>;
export type PhotoRow = Photo & { readonly activity_id: string };

export function challengeOf(row: ChallengeRow): Challenge {
  return {
    id: row.id,
    title: row.title,
    words: row.words,
    heardWhere: row.heard_where,
    heardOn: row.heard_on ?? undefined,
    checkedWith: row.checked_with,
    subjects: row.subjects,
    areaCodes: row.area_codes,
    version: row.version,
    createdAt: row.created_at,
  };
}

export function trajectoryOf(row: TrajectoryRow): Trajectory {
  return {
    id: row.id,
    challengeId: row.challenge_id,
    slug: row.slug,
    status: row.status,
    version: row.version,
    texts: row.texts,
    translations: row.translations,
    levelPromised: row.level_promised ?? undefined,
    roomLeft: row.room_left ?? undefined,
    framesSetBy: row.frames_set_by,
    framesSetOn: row.frames_set_on ?? undefined,
    decisionDate: row.decision_date ?? undefined,
    hearBackDate: row.hear_back_date ?? undefined,
    promised: row.promised.map(promisedOf),
    decidedOn: row.decided_on ?? undefined,
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    targetGroups: row.target_groups,
    affectedPopulation: row.affected_population ?? undefined,
    legalGround: row.legal_ground ?? undefined,
    legalNote: row.legal_note,
    budgetCents: row.budget_cents ?? undefined,
    hours: row.hours ?? undefined,
    team: row.team,
    pillars: row.pillars,
    areaCodes: row.area_codes,
    motivation: motivationOf(row),
    adviceId: row.advice_id ?? undefined,
    createdAt: row.created_at,
    openedAt: row.opened_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    answeredAt: row.answered_at ?? undefined,
    evaluatedAt: row.evaluated_at ?? undefined,
    notNowAt: row.not_now_at ?? undefined,
    archivedAt: row.archived_at ?? undefined,
  };
}

function promisedOf({ at, hearBack, decision, reason }: PromisedRow): PromisedDays {
  return { at: new Date(at), hearBack: hearBack ?? undefined, decision: decision ?? undefined, reason };
}

function motivationOf(row: TrajectoryRow): Trajectory["motivation"] {
  if (row.involvement === null || row.involvement_by === null || row.involvement_on === null) return undefined;
  return { decision: row.involvement, by: row.involvement_by, on: row.involvement_on };
}

export function phaseOf(row: PhaseRow): Phase {
  return { id: row.id, kind: row.kind, name: row.name, startsOn: row.starts_on, endsOn: row.ends_on };
}

export function activityOf(row: ActivityRow, photos: readonly PhotoRow[]): Activity {
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    methodId: row.method_id,
    technologyIds: row.technology_ids,
    title: row.title,
    inBrink: row.in_brink ?? undefined,
    settings: row.settings,
    status: row.status,
    startsOn: row.starts_on ?? undefined,
    endsOn: row.ends_on ?? undefined,
    startsTime: row.starts_time ?? undefined,
    endsTime: row.ends_time ?? undefined,
    place: row.place,
    owner: row.owner,
    adviceId: row.advice_id ?? undefined,
    outcome: outcomeOf(row),
    photos: photos
      .filter((photo) => photo.activity_id === row.id)
      .map(({ id, alt, contentType }) => ({ id, alt, contentType })),
    version: row.version,
  };
}

function outcomeOf(row: ActivityRow): Outcome | undefined {
  if (row.registered_at === null) return undefined;
  return {
    handEntered: true,
    cameTotal: row.came_total ?? undefined,
    cameByGroup: row.came_by_group,
    hours: row.hours ?? undefined,
    costCents: row.cost_cents ?? undefined,
    said: row.said,
    registeredAt: row.registered_at,
  };
}
