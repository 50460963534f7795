import type { Localized } from "../../kernel/localized.ts";
import type {
  DecisionRoom,
  Involvement,
  LegalGround,
  Level,
  PhaseKind,
  Pillar,
  Subject,
  TargetGroup,
} from "./codes.ts";
import type { ActivityStatus, GroupPriorityNumber } from "./codes.ts";
import type { Json } from "../../platform/define/work.ts";

/** Somebody the problem was checked with: who, on which day (2026-11-22), what they said. */
export type Check = { readonly who: string; readonly on: string | undefined; readonly said: string };

/** The problem (opgave) in a resident's own words. Everything starts here. */
export type Challenge = {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly heardWhere: string;
  readonly heardOn: string | undefined;
  readonly checkedWith: readonly Check[];
  readonly subjects: readonly Subject[];
  readonly areaCodes: readonly string[];
  readonly version: number;
  readonly createdAt: Date;
};

export const statuses = ["preparing", "open", "closed", "answered", "evaluated", "not_now"] as const;
export type TrajectoryStatus = (typeof statuses)[number];

export const moves = ["open", "close", "reopen", "mark_answered", "mark_evaluated", "not_now", "resume"] as const;
export type Move = (typeof moves)[number];

const moveTable: Readonly<Record<TrajectoryStatus, Readonly<Partial<Record<Move, TrajectoryStatus>>>>> = {
  preparing: { open: "open", not_now: "not_now" },
  open: { close: "closed" },
  closed: { reopen: "open", mark_answered: "answered" },
  answered: { mark_evaluated: "evaluated" },
  evaluated: {},
  not_now: { resume: "preparing" },
};

/** The status after a move; undefined when the move does not exist there. */
export function statusAfter(status: TrajectoryStatus, move: Move): TrajectoryStatus | undefined {
  return moveTable[status][move];
}

/** The moves that exist in a status, in the order of the loop. */
export function movesFrom(status: TrajectoryStatus): readonly Move[] {
  return moves.filter((move) => statusAfter(status, move) !== undefined);
}

/** The public texts. `frames` holds one given frame a line. */
export const textFields = [
  "title",
  "summary",
  "goal",
  "influence",
  "frames",
  "decider",
  "inputUse",
  "privacy",
  "motivation",
  "decision",
] as const;
export type TextField = (typeof textFields)[number];
export type TrajectoryTexts = Readonly<Partial<Record<TextField, Localized>>>;

/** Whether a person who knows the language has read a translation and put their name to it. */
export type TranslationState = {
  readonly reviewed: boolean;
  readonly by?: string;
  /** ISO 8601. */
  readonly at?: string;
};

export type ContactPerson = { readonly name: string; readonly phone: string; readonly email: string };
export type GroupPriority = { readonly group: TargetGroup; readonly priority: GroupPriorityNumber };
export type TeamMember = { readonly name: string; readonly role: string };

export type PublicPromise = "hearBack" | "decision";

/** Both days that are promised in public, as they stood from a moment on, and why they were changed then. */
export type PromisedDays = Readonly<Record<PublicPromise, string | undefined>> & {
  readonly at: Date;
  readonly reason: string;
};

/** Whether to involve people, decided by whom and when; the reasons are the text `motivation`. */
export type InvolvementMotivation = { readonly decision: Involvement; readonly by: string; readonly on: string };

/** One bounded effort to involve people in one issue. Days are calendar dates: `2026-11-22`. */
export type Trajectory = {
  readonly id: string;
  readonly challengeId: string;
  /** In public addresses; unique in the municipality. */
  readonly slug: string;
  readonly status: TrajectoryStatus;
  readonly version: number;
  readonly texts: TrajectoryTexts;
  /** By language, Dutch aside: Dutch is what the others translate. */
  readonly translations: Readonly<Record<string, TranslationState>>;
  readonly levelPromised: Level | undefined;
  readonly roomLeft: DecisionRoom | undefined;
  readonly framesSetBy: string;
  readonly framesSetOn: string | undefined;
  readonly decisionDate: string | undefined;
  readonly hearBackDate: string | undefined;
  /** Every state of those two days since the opening, the first promise first; nothing is ever taken out. */
  readonly promised: readonly PromisedDays[];
  /** When the decision was really taken; the text `decision` says what it was. */
  readonly decidedOn: string | undefined;
  readonly contact: ContactPerson;
  readonly targetGroups: readonly GroupPriority[];
  readonly affectedPopulation: number | undefined;
  readonly legalGround: LegalGround | undefined;
  readonly legalNote: string;
  readonly budgetCents: number | undefined;
  readonly hours: number | undefined;
  readonly team: readonly TeamMember[];
  readonly pillars: readonly Pillar[];
  readonly areaCodes: readonly string[];
  readonly motivation: InvolvementMotivation | undefined;
  /** The advice of the decision guide that the plan came from. */
  readonly adviceId: string | undefined;
  readonly createdAt: Date;
  readonly openedAt: Date | undefined;
  readonly closedAt: Date | undefined;
  readonly answeredAt: Date | undefined;
  readonly evaluatedAt: Date | undefined;
  readonly notNowAt: Date | undefined;
  /** Since when it is kept and stands in no list. */
  readonly archivedAt: Date | undefined;
};

/** A part of a trajectory with dates. Without a name of its own it is called after its kind. */
export type Phase = {
  readonly id: string;
  readonly kind: PhaseKind;
  readonly name: Localized;
  readonly startsOn: string;
  readonly endsOn: string;
};

/** One part of the plan, in Brink or outside it. */
export type Activity = {
  readonly id: string;
  readonly trajectoryId: string;
  /** A method of the catalogue: M01 … M64. */
  readonly methodId: string;
  readonly technologyIds: readonly string[];
  readonly title: Localized;
  /** The participation method that runs it in Brink; undefined when it happens outside. */
  readonly inBrink: string | undefined;
  readonly settings: { readonly [key: string]: Json };
  readonly status: ActivityStatus;
  readonly startsOn: string | undefined;
  readonly endsOn: string | undefined;
  /** Times of the day, `19:30`. */
  readonly startsTime: string | undefined;
  readonly endsTime: string | undefined;
  readonly place: string;
  readonly owner: string;
  readonly adviceId: string | undefined;
  /** What happened, as entered by the team; undefined as long as nobody did. */
  readonly outcome: Outcome | undefined;
  readonly photos: readonly Photo[];
  readonly version: number;
};

/** What an activity outside Brink brought. Always hand-entered, and shown as such. */
export type Outcome = {
  readonly handEntered: true;
  readonly cameTotal: number | undefined;
  readonly cameByGroup: Readonly<Partial<Record<TargetGroup, number>>>;
  readonly hours: number | undefined;
  readonly costCents: number | undefined;
  readonly said: Localized;
  readonly registeredAt: Date;
};

export type Photo = { readonly id: string; readonly alt: string; readonly contentType: PhotoType };
export type PhotoType = "image/jpeg" | "image/png" | "image/webp";

/** Answers every contribution with what was done with it; a plan from level 2 up cannot do without. */
export const feedbackLoop = "M60";

/** What is over, and what never began, can leave the lists. What still owes residents something cannot. */
export function canArchive({ status, archivedAt }: Pick<Trajectory, "status" | "archivedAt">): boolean {
  return archivedAt === undefined && (status === "preparing" || status === "evaluated" || status === "not_now");
}

/** Whether residents may see it: never while it is prepared, and a stop without information is nobody's news. */
export function isPublic(trajectory: Pick<Trajectory, "status" | "motivation">): boolean {
  if (trajectory.status === "not_now") return trajectory.motivation?.decision === "inform";
  return trajectory.status !== "preparing";
}
