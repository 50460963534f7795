import type { ChallengeFields, TrajectoryFields } from "../inputs.ts";
import type { ActivityFields, PhaseFields, TranslationFields } from "../plan-inputs.ts";
import type { Involvement, TargetGroup } from "../codes.ts";

/** A day so many days from the day on which the demo is made: `2026-11-22`. */
export type Day = (daysFromToday: number) => string;

/** The same words in other languages than Dutch. */
export type InOthers = Readonly<Record<string, string>>;

/** What was written down afterwards about an activity outside Brink. */
export type DemoOutcome = {
  readonly cameTotal?: number;
  readonly cameByGroup?: Readonly<Partial<Record<TargetGroup, number>>>;
  readonly hours: number;
  readonly costEuros?: number;
  readonly said?: string;
  readonly saidIn?: InOthers;
  readonly photo?: DemoPhoto;
};

/** A picture beside the seeds, with what is on it for who cannot see it. */
export type DemoPhoto = { readonly file: string; readonly alt: string };

export type DemoActivity = Pick<ActivityFields, "methodId"> &
  Partial<Omit<ActivityFields, "methodId">> & { readonly titleIn?: InOthers; readonly outcome?: DemoOutcome };

type Texts = Partial<Omit<TranslationFields, "id" | "version" | "lang" | "reviewed">>;

/** One believable trajectory, with days that move along with today. */
export type DemoTrajectory = {
  readonly challenge: ChallengeFields;
  readonly heardDaysAgo: number;
  readonly facts: Omit<TrajectoryFields, "id" | "version" | "movedBecause">;
  readonly motivation: {
    readonly decision: Involvement;
    readonly by: string;
    readonly daysAgo: number;
    readonly reasons: string;
  };
  /** Absent: not opened. */
  readonly openedDaysAgo?: number;
  readonly phases: readonly (PhaseFields & { readonly nameIn?: InOthers })[];
  readonly activities: readonly DemoActivity[];
  /** By language; only English is signed as checked. */
  readonly translations: Readonly<Record<string, Texts>>;
};
