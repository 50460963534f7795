import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import type {
  DecidedAnswer,
  OutcomeCount,
  ParticipationRow,
  ParticipationSource,
  ReportIndicator,
  ReportQuote,
  ReportSnapshot,
} from "./report/report.ts";

/** What people said and what was done with it, as the report needs it. The room that keeps contributions can say it. */
export interface ReportContributions {
  totals(work: Work, trajectoryId: string): Promise<ReportSnapshot["totals"]>;
  outcomes(
    work: Work,
    trajectoryId: string,
  ): Promise<{ counts: readonly OutcomeCount[]; unanswered: number; withoutDecider: number }>;
  /** The newest answers, at most `most`, and how many the public page of answers lists in all. */
  answers(
    work: Work,
    trajectoryId: string,
    most: number,
  ): Promise<{ readonly answers: readonly DecidedAnswer[]; readonly listed: number }>;
  /** Published words of residents, whole, at most `most`, of as many routes as there are. */
  quotes(work: Work, trajectoryId: string, most: number): Promise<readonly ReportQuote[]>;
}

/** The measured indicators of a trajectory; the room that measures can say it. */
export interface ReportIndicators {
  indicators(work: Work, trajectoryId: string): Promise<readonly ReportIndicator[]>;
}

/** Who took part and who did not, small numbers hidden already. */
export interface ReportParticipation {
  participation(
    work: Work,
    trajectoryId: string,
  ): Promise<{ source: ParticipationSource; rows: readonly ParticipationRow[]; unknown: number }>;
}

/** What this room asks of others, bound in `rooms.ts`. */
export type LearnBindings = {
  readonly contributions: ReportContributions;
  readonly indicators: ReportIndicators;
  readonly participation: ReportParticipation;
  readonly municipalityName: (work: Work) => Promise<string>;
  /** What a method of the catalogue is called: an activity without a title of its own goes by it. */
  readonly methodNames: (work: Work) => Promise<(methodId: string) => Localized>;
};
