import type { Localized } from "../../kernel/localized.ts";
import type { Argument } from "./arguments/domain.ts";
import type { Origin } from "./imports/origin.ts";
import type { ContributionState, Moderation, Outcome, RejectionReason, Route } from "./domain.ts";
import type { Translation } from "./tables.ts";

/** What somebody brought in, as the municipality keeps it. */
export type Contribution = {
  readonly id: string;
  readonly receipt: string;
  readonly trajectoryId: string;
  readonly activityId: string;
  readonly methodId: string;
  readonly organisation: string | undefined;
  readonly lang: string;
  readonly title: string;
  readonly body: string;
  readonly translations: Readonly<Record<string, Translation>>;
  readonly route: Route;
  readonly enteredByName: string | undefined;
  readonly visibility: "public" | "counted" | "argument";
  /** What it speaks for or against, when it is an argument. */
  readonly argument: Argument | undefined;
  readonly moderation: Moderation;
  readonly rejection: Rejection | undefined;
  readonly moderatedBy: string | undefined;
  readonly moderatedAt: Date | undefined;
  readonly state: ContributionState;
  /** Sent with a code that the municipality gave out. */
  readonly withCode: boolean;
  /** Sent with the code of a class: there is no address, and none can be left. */
  readonly fromSchool: boolean;
  /** Who sent it signed in for an organisation. */
  readonly fromOrganisation: boolean;
  /** How many participants support it. */
  readonly supports: number;
  /** Where it was taken over from. */
  readonly origin: Origin | undefined;
  readonly submittedAt: Date;
  readonly changedAt: Date | undefined;
  readonly withdrawnAt: Date | undefined;
};

/** Why words are not shown, with what the moderator added. */
export type Rejection = { readonly reason: RejectionReason; readonly words: string };

/** What was done with a contribution: decided by somebody, on a day. */
export type Answer = {
  readonly outcome: Outcome;
  readonly reason: Localized;
  readonly forwardedTo: string | undefined;
  readonly deciderName: string;
  readonly deciderFunction: string;
  readonly confirmedAt: Date;
  /** Given to a whole theme, of which this is one. */
  readonly themeId: string | undefined;
};

/** What the team thinks should be done with it; nobody outside sees it. */
export type Proposal = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly reason: Localized;
  readonly forwardedTo: string | undefined;
  readonly proposedBy: string;
  readonly proposerName: string;
  readonly proposedAt: Date;
  readonly themeId: string | undefined;
};

export type AnsweredContribution = {
  readonly contribution: Contribution;
  readonly answer: Answer | undefined;
  readonly proposal: Proposal | undefined;
};
