import type { Localized } from "../../kernel/localized.ts";
import type { TrajectoryLink } from "../trajectories/room.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Catalogue } from "../../platform/i18n/translator.ts";

/** What was decided on a contribution, as the room that keeps contributions calls it. */
export type DispositionOutcome =
  "adopted" | "partly" | "already_planned" | "forwarded" | "deferred" | "rejected" | "out_of_scope";

/** One contribution as measuring needs it: no words, no name, no address. */
export type ContributionFact = {
  readonly id: string;
  /** The same person has the same id, as far as can be known without an account. */
  readonly participantId: string;
  readonly route: "online" | "paper" | "spoken" | "street" | "phone";
  readonly activityId: string;
  /** The participation method: ideas, survey … */
  readonly methodId: string;
  readonly submittedAt: Date;
  readonly moderation: "waiting" | "published" | "rejected";
  readonly state: "active" | "withdrawn";
  /** Counted apart from people. */
  readonly onBehalfOfOrganisation: boolean;
  /** The confirmed answer. */
  readonly disposition: {
    readonly outcome: DispositionOutcome;
    readonly confirmedAt: Date;
    readonly reasonGiven: boolean;
  } | null;
};

/** Somebody who saved the first page of a form, and when the receipt came. */
export type FormSessionFact = { readonly startedAt: Date; readonly finishedAt: Date | null };

export type ContributionFacts = {
  readonly contributions: readonly ContributionFact[];
  readonly formSessions: readonly FormSessionFact[];
};

/** What somebody knows a contribution by, and where this reader may open it. */
export type ContributionName = { readonly receipt: string; readonly href: string | undefined };

/** What the room that keeps contributions can say about a trajectory, without a word of what people said. */
export interface ContributionRegister {
  facts(work: Work, trajectoryId: string): Promise<ContributionFacts>;
  /** By contribution id; for who looks at the rows behind a figure. */
  names(work: Work, trajectoryId: string): Promise<ReadonlyMap<string, ContributionName>>;
  /** Methods in which people only choose or vote: their contributions have no words of their own. */
  readonly countedMethods: readonly string[];
}

/** An address that somebody left for the questionnaire. */
export type QuestionnaireContact = { readonly contributionId: string; readonly email: string; readonly lang: string };

/** Who may be mailed a questionnaire about a trajectory: each address once. */
export interface ParticipantContacts {
  questionnaireRecipients(work: Work, trajectoryId: string): Promise<readonly QuestionnaireContact[]>;
}

/** When the team was asked something, and when it answered. */
export type QuestionTime = { readonly askedAt: Date; readonly answeredAt: Date | null };

/** Where residents' questions to the team are kept: how fast it answers is made of their times. */
export interface QuestionRegister {
  times(work: Work, trajectoryId: string): Promise<readonly QuestionTime[]>;
}

/** What is bound to this room when Brink is put together. */
export type MeasureBindings = {
  readonly baseUrl: string;
  readonly words: () => Catalogue;
  readonly contributions: ContributionRegister;
  readonly contacts: ParticipantContacts;
  readonly questions: QuestionRegister;
  /** Pages of all rooms about a trajectory, for the row of links above this room's own. */
  readonly links: () => readonly TrajectoryLink[];
  /** What a method of the catalogue is called: an activity without a title of its own goes by it. */
  readonly methodNames: (work: Work) => Promise<(methodId: string) => Localized>;
};

/** Nothing came in: for tests of the rest. */
export const noContributions: ContributionRegister = {
  facts: () => Promise.resolve({ contributions: [], formSessions: [] }),
  names: () => Promise.resolve(new Map()),
  countedMethods: [],
};

export const noQuestions: QuestionRegister = { times: () => Promise.resolve([]) };

export const noContacts: ParticipantContacts = { questionnaireRecipients: () => Promise.resolve([]) };
