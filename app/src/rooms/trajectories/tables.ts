import type { ColumnType, Generated } from "kysely";
import type { DayColumn, DefaultedJsonColumn } from "../../platform/storage/columns.ts";
import type { Localized } from "../../kernel/localized.ts";
import type { Json } from "../../platform/define/work.ts";
import type {
  ActivityStatus,
  DecisionRoom,
  Involvement,
  LegalGround,
  Level,
  PhaseKind,
  Pillar,
  Subject,
  TargetGroup,
} from "./codes.ts";
import type { Check, GroupPriority, PhotoType, TeamMember, TrajectoryStatus, TrajectoryTexts } from "./domain.ts";
import type { TranslationState } from "./domain.ts";
import type { Fact } from "./domain/facts.ts";
import type { PlannableMove } from "./domain/planned-moves.ts";

export type ChallengeTable = {
  tenant_id: string;
  id: string;
  title: string;
  words: string;
  heard_where: string;
  heard_on: DayColumn;
  checked_with: DefaultedJsonColumn<readonly Check[]>;
  subjects: Subject[];
  area_codes: string[];
  version: Generated<number>;
  created_at: Date;
  created_by: string;
};

export type TrajectoryTable = {
  tenant_id: string;
  id: string;
  challenge_id: string;
  slug: string;
  status: TrajectoryStatus;
  version: Generated<number>;
  texts: DefaultedJsonColumn<TrajectoryTexts>;
  translations: DefaultedJsonColumn<Readonly<Record<string, TranslationState>>>;
  level_promised: Level | null;
  room_left: DecisionRoom | null;
  frames_set_by: Generated<string>;
  frames_set_on: DayColumn;
  decision_date: DayColumn;
  hear_back_date: DayColumn;
  decided_on: DayColumn;
  contact_name: Generated<string>;
  contact_phone: Generated<string>;
  contact_email: Generated<string>;
  target_groups: DefaultedJsonColumn<readonly GroupPriority[]>;
  affected_population: number | null;
  legal_ground: LegalGround | null;
  legal_note: Generated<string>;
  budget_cents: number | null;
  hours: number | null;
  team: DefaultedJsonColumn<readonly TeamMember[]>;
  pillars: ColumnType<Pillar[], Pillar[] | undefined, Pillar[]>;
  area_codes: ColumnType<string[], string[] | undefined, string[]>;
  involvement: Involvement | null;
  involvement_by: string | null;
  involvement_on: DayColumn;
  advice_id: string | null;
  created_at: Date;
  created_by: string;
  opened_at: Date | null;
  closed_at: Date | null;
  answered_at: Date | null;
  evaluated_at: Date | null;
  not_now_at: Date | null;
  archived_at: Date | null;
};

export type PhaseTable = {
  tenant_id: string;
  id: string;
  trajectory_id: string;
  kind: PhaseKind;
  name: DefaultedJsonColumn<Localized>;
  starts_on: ColumnType<never, string, string>;
  ends_on: ColumnType<never, string, string>;
};

export type ActivityTable = {
  tenant_id: string;
  id: string;
  trajectory_id: string;
  method_id: string;
  technology_ids: string[];
  title: DefaultedJsonColumn<Localized>;
  in_brink: string | null;
  settings: DefaultedJsonColumn<{ readonly [key: string]: Json }>;
  status: ActivityStatus;
  starts_on: DayColumn;
  ends_on: DayColumn;
  starts_time: DayColumn;
  ends_time: DayColumn;
  place: string;
  owner: string;
  advice_id: string | null;
  came_total: number | null;
  came_by_group: DefaultedJsonColumn<Readonly<Partial<Record<TargetGroup, number>>>>;
  hours: number | null;
  cost_cents: number | null;
  said: DefaultedJsonColumn<Localized>;
  registered_at: Date | null;
  version: Generated<number>;
  created_at: Date;
};

export type PhotoTable = {
  tenant_id: string;
  id: string;
  activity_id: string;
  alt: string;
  content_type: PhotoType;
  bytes: Uint8Array;
  created_at: Date;
};

export type PublishedFactTable = {
  tenant_id: string;
  trajectory_id: string;
  fact: Fact;
  published_at: Date;
  value: DefaultedJsonColumn<Json>;
  reason: Generated<string>;
};

export type PlannedMoveTable = {
  tenant_id: string;
  trajectory_id: string;
  move: PlannableMove;
  at: Date;
  planned_by: string;
  failed_at: Date | null;
};

export type PreviewLinkTable = {
  tenant_id: string;
  trajectory_id: string;
  key: string;
  token_hash: string;
  made_at: Date;
};

export type TrajectoriesTables = {
  trajectories_challenge: ChallengeTable;
  trajectories_trajectory: TrajectoryTable;
  trajectories_phase: PhaseTable;
  trajectories_activity: ActivityTable;
  trajectories_photo: PhotoTable;
  trajectories_published_fact: PublishedFactTable;
  trajectories_planned_move: PlannedMoveTable;
  trajectories_preview_link: PreviewLinkTable;
};
