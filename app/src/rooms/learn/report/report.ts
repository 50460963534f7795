import type { Localized } from "../../../kernel/localized.ts";

/** A question in words and its answer. */
export type ReportFact = { readonly key: string; readonly value: string };

/** In years. Reports that were made final before 2026-11-23 have the two youngest bands of Statistics Netherlands (CBS) apart. */
export type AgeGroup = "age0to24" | "age0to14" | "age15to24" | "age25to44" | "age45to64" | "age65plus";

/** Who took part, by one trait: people here against people in the population. Hidden counts are hidden for everybody. */
export type ParticipationRow = {
  readonly group: { readonly area: string } | { readonly age: AgeGroup };
  readonly participants: number | "suppressed";
  /** Shares of a whole, 0 to 1; undefined when not known or hidden. */
  readonly shareParticipants: number | undefined;
  readonly sharePopulation: number | undefined;
};

/** What "who took part" rests on. */
export type ParticipationSource = {
  /** About how many people told something about themselves, in fives; "few" is fewer than ten. */
  readonly told: number | "none" | "few";
  /** Whether a count was hidden or rounded. */
  readonly isHidden: boolean;
  readonly population: { readonly source: "cbs" | "fictional"; readonly year: number } | undefined;
};

export type ReportIndicator = {
  readonly id: string;
  readonly name: Localized;
  readonly question: Localized;
  readonly unit: string;
  readonly status: "valid" | "small_n" | "missing" | "suppressed" | "not_applicable";
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** "3" or "2-3" when the interval lies over more than one level. */
  readonly level: string | undefined;
  /** How many cases it rests on; 0 where that is hidden. */
  readonly n: number;
  readonly definitionVersion: number;
  readonly inputsHash: string;
};

/**
 * A figure that is hidden to protect people hides how many they are too. It has 0 in that place, so who says a count asks
 * this first: "hidden" is no "nobody".
 */
export function isCountHidden({ status }: Pick<ReportIndicator, "status">): boolean {
  return status === "suppressed";
}

export type OutcomeCount = { readonly outcome: string; readonly count: number };

/** An answer as the council reads it: what, why, by whom, when. */
export type DecidedAnswer = {
  readonly outcome: string;
  /** To whom it went on; only where that was the answer. */
  readonly forwardedTo?: string;
  readonly title: string;
  /** The language of the title. Not in reports that were made final before it was kept, nor of a number. */
  readonly titleLang?: string;
  readonly reason: Localized;
  readonly decider: string;
  readonly decidedOn: string;
};

export type ReportQuote = { readonly text: string; readonly lang: string; readonly route: string };

export type ReportLesson = {
  readonly text: Localized;
  readonly owner: string;
  readonly route: string;
  readonly dueOn: string;
};

/** What the trajectory rested on, as the team recorded it: codes of the room that keeps trajectories, texts as they were. */
export type ReportBasis = {
  readonly legalGround: string | undefined;
  readonly legalNote: string;
  readonly pillars: readonly string[];
  /** One given frame a line. */
  readonly frames: Localized;
  readonly framesSetBy: string;
  readonly framesSetOn: string | undefined;
  /** 0 (nothing) to 6 (everything). */
  readonly roomLeft: number | undefined;
  readonly motivation:
    { readonly decision: string; readonly by: string; readonly on: string; readonly reasons: Localized } | undefined;
};

/** Everything that a final report says, frozen. Money in cents, days as 2026-11-22. */
export type ReportSnapshot = {
  readonly formatVersion: 1;
  readonly municipality: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly goal: Localized;
  readonly decider: Localized;
  readonly level: number | undefined;
  /** Not in reports that were made final before it was kept. */
  readonly basis?: ReportBasis;
  readonly openedOn: string | undefined;
  readonly closedOn: string | undefined;
  readonly decidedOn: string | undefined;
  readonly costCents: number | undefined;
  readonly hours: number | undefined;
  readonly affectedPopulation: number | undefined;
  readonly activities: readonly {
    readonly title: Localized;
    readonly on: string;
    readonly people: number | undefined;
    readonly handEntered: boolean;
  }[];
  readonly totals: {
    readonly contributions: number;
    /** People and organisations together, as they were counted apart. */
    readonly participants: number;
    readonly organisations: number;
    readonly withdrawn: number;
    readonly byRoute: readonly { readonly route: string; readonly count: number }[];
  };
  readonly participation: {
    readonly source: ParticipationSource;
    readonly rows: readonly ParticipationRow[];
    readonly unknown: number;
  };
  readonly indicators: readonly ReportIndicator[];
  readonly quotes: readonly ReportQuote[];
  readonly outcomes: readonly OutcomeCount[];
  readonly answers: readonly DecidedAnswer[];
  /** How many answers the public page lists. Not in reports that were made final before it was kept. */
  readonly answersListed?: number;
  /** Contributions without an answer, and answers that nobody with the right to has confirmed. */
  readonly unanswered: number;
  readonly withoutDecider: number;
  readonly lessons: readonly ReportLesson[];
};

export type FinalBlocker = "unanswered" | "withoutDecider" | "noLessons" | "notClosed";

/** What stands between a draft and a final report; nothing when it can be final. */
export function finalBlockers(snapshot: ReportSnapshot): readonly FinalBlocker[] {
  const blockers: FinalBlocker[] = [];
  if (snapshot.closedOn === undefined) blockers.push("notClosed");
  if (snapshot.unanswered > 0) blockers.push("unanswered");
  if (snapshot.withoutDecider > 0) blockers.push("withoutDecider");
  if (snapshot.lessons.length === 0) blockers.push("noLessons");
  return blockers;
}
