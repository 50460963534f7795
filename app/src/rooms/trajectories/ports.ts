import type { ReactElement } from "react";
import type { Localized } from "../../kernel/localized.ts";
import type { MessageParams, Refusal } from "../../kernel/refusal.ts";
import type { Frame } from "../../platform/define/frame.ts";
import type { FeedLink } from "../../platform/define/page.ts";
import type { Policy } from "../../platform/define/policy.ts";
import type { Work } from "../../platform/define/work.ts";
import type { LetterBindings } from "../identity/room.ts";
import type { Activity, Challenge, Move, Trajectory } from "./domain.ts";

/**
 * A part that another room adds to the page of a trajectory: its public page or its overview for staff. `load` gives
 * undefined when there is nothing to show. On the public page it has to be the same for every visitor, because the
 * page is kept; what depends on the visitor belongs on a page of the room itself.
 */
export interface TrajectorySection<Shown = unknown> {
  readonly side: "resident" | "staff";
  /** Lower comes first. The room's own parts stand at 100 (take part), 200 (timeline), 300 (rules), 400 (contact). */
  readonly order: number;
  load(work: Work, trajectory: Trajectory): Promise<Shown | undefined>;
  view(shown: Shown, frame: Frame): ReactElement;
}

/** A part that another room adds to the home page or to the staff's dashboard. */
export interface BoardSection<Shown = unknown> {
  readonly side: "resident" | "staff";
  readonly order: number;
  load(work: Work): Promise<Shown | undefined>;
  view(shown: Shown, frame: Frame): ReactElement;
}

/**
 * Types a section against what it loads, then forgets the type so that a list can hold several (safe: the page passes
 * `view` only what this same `load` gave).
 */
export function trajectorySection<Shown>(spec: TrajectorySection<Shown>): TrajectorySection {
  return spec;
}

/** As `trajectorySection`, for a part of the home page or the dashboard. */
export function boardSection<Shown>(spec: BoardSection<Shown>): BoardSection {
  return spec;
}

/** Lets another room refuse a move: nothing is "answered" while contributions wait for an answer. */
export interface MoveGuard {
  readonly move: Move;
  refuses(work: Work, trajectory: Trajectory): Promise<Refusal | undefined>;
}

export type CatalogueEntry = {
  readonly id: string;
  readonly name: Localized;
  /** The municipality's own and no longer used: only what was planned before names it. */
  readonly isRetired?: boolean;
};

/** The methods M01 … M64 and technologies of the decision guide's catalogue, and the municipality's own: EM01, ET01 … */
export interface MethodCatalogue {
  readonly methods: readonly CatalogueEntry[];
  readonly technologies: readonly CatalogueEntry[];
}

/** A participation method that Brink itself can run. */
export interface ParticipationMethod {
  /** `ideas`, `survey` … */
  readonly id: string;
  /** The methods of the catalogue that happen in Brink by this one, for example M06. */
  readonly carries: readonly string[];
  /** The message that names it for staff. */
  readonly nameKey: string;
  /** The message on the button for residents: "Geef uw idee". */
  readonly takePartKey: string;
  /** Where a resident takes part. */
  href(trajectory: Pick<Trajectory, "slug">, activity: Pick<Activity, "id">): string;
  /** Gives an activity what staff set up for another besides its settings, such as the questions of a survey. */
  readonly copy?: (work: Work, from: string, to: string) => Promise<void>;
  /** Whether it asks people anything yet: residents hear of nothing that has begun and does not. Always, when absent. */
  readonly ready?: {
    /** Those of these activities that do, in one look for all. */
    readonly among: (work: Work, activityIds: readonly string[]) => Promise<ReadonlySet<string>>;
    /** Where staff see to it. */
    href(activity: Pick<Activity, "id">): string;
  };
  /** Where staff set it up. */
  staffHref?(trajectory: Pick<Trajectory, "id">, activity: Pick<Activity, "id">): string;
}

export type Area = { readonly code: string; readonly name: string };

/** The neighbourhoods of the municipality. */
export interface AreaDirectory {
  areas(work: Work): Promise<readonly Area[]>;
}

/** The steps of the loop, in their order: the pages about a trajectory are grouped by them. */
export const loopSteps = ["choose", "engage", "measure", "learn"] as const;
export type LoopStep = (typeof loopSteps)[number];

/** A page about a trajectory, among the links above its staff pages. */
export interface TrajectoryLink {
  readonly labelKey: string;
  readonly step: LoopStep;
  /** Within its step, lower comes first. */
  readonly order: number;
  /** Who may open it; others do not see it. */
  readonly policy: Policy;
  href(trajectory: Pick<Trajectory, "id" | "slug">): string;
}

/** What has to be done next for a trajectory, in a sentence, with the page where that is done. */
export type NextStep = {
  readonly sentenceKey: string;
  readonly params?: MessageParams;
  readonly linkKey: string;
  readonly href: string;
  /** Who may do it there; others read the sentence. */
  readonly policy: Policy;
};

/** Another room's work that comes before the trajectory's own next move; undefined when it has none. */
export interface StepFinder {
  nextStep(work: Work, trajectory: Trajectory): Promise<NextStep | undefined>;
}

/** What would make a trajectory better before it opens. It never keeps it from opening. */
export interface TipFinder {
  tips(work: Work, trajectory: Trajectory): Promise<readonly NextStep[]>;
}

/** A text for residents that the team wrote in another room, and where it is changed. */
export type ResidentText = {
  /** What the activity is called; `nameKey` when nobody called it anything. */
  readonly title: Localized;
  readonly nameKey: string;
  readonly text: Localized;
  readonly href: string;
};

/** The texts of another room that the residents of a trajectory read. */
export interface TextFinder {
  texts(work: Work, trajectory: Trajectory): Promise<readonly ResidentText[]>;
}

/** What came in by one activity in Brink, and the pages of another room where the team reads and counts it. */
export type ReceivedInBrink = {
  readonly count: number;
  readonly links: readonly { readonly labelKey: string; readonly href: string; readonly policy: Policy }[];
};

export type ChallengeOffer = { readonly labelKey: string; readonly href: string };

/** What another room offers to do with a challenge, beside starting a trajectory: the first is the one to take. */
export interface ChallengeStep {
  offers(work: Work, challenge: Pick<Challenge, "id">): Promise<readonly ChallengeOffer[]>;
}

/** Where news readers find the news: of one trajectory, or of all without one. */
export interface NewsFeeds {
  feed(trajectory: Pick<Trajectory, "slug" | "texts"> | undefined, frame: Frame): FeedLink;
}

/** What `main.ts` binds to this room. */
export type TrajectoriesBindings = {
  readonly catalogue: (work: Work) => Promise<MethodCatalogue>;
  readonly participation: readonly ParticipationMethod[];
  /** Gives a copy of a trajectory what another room keeps of the first, such as the layers of its map. */
  readonly copyAlong?: (work: Work, from: string, to: string) => Promise<void>;
  readonly areas: AreaDirectory;
  readonly sections: readonly TrajectorySection[];
  readonly boards: readonly BoardSection[];
  readonly guards: readonly MoveGuard[];
  readonly links: readonly TrajectoryLink[];
  /** Asked in this order before the room's own. */
  readonly steps: readonly StepFinder[];
  readonly tips: readonly TipFinder[];
  readonly texts: readonly TextFinder[];
  readonly challengeSteps: readonly ChallengeStep[];
  /** What came in by the activities of a trajectory, by their ids. */
  readonly received?: (work: Work, trajectoryId: string) => Promise<ReadonlyMap<string, ReceivedInBrink>>;
  readonly feeds?: NewsFeeds;
  /** How many contributions of a trajectory wait for an answer; 0 when nothing came in. */
  readonly answersOwed?: (work: Work, trajectoryId: string) => Promise<number>;
  /** The token of a private link that can be shown again (`keyedToken`). */
  readonly tokenOf: (words: string) => string;
  /** Without it nobody is mailed. */
  readonly mail?: LetterBindings;
};
