/**
 * What makes texts wait for a person. Nothing here refuses or removes: a wrong guess costs a moderator one press. The limits are
 * our guesses, to be held against what municipalities meet.
 */

/** What several texts have in common. */
export type TogetherKind = "alike" | "shared";

/** What was strange about how one text was sent. */
export type SignalKind = "trap" | "quick" | "links";

/** Two people may well write the same; three look like one. */
export const alikeFrom = 3;
/** So much of their letters, five in a row, is the same in both or in one of both. */
export const alikeShare = 0.6;
export const alikeDays = 7;

/** So many texts within a day with the same link, address or telephone number. */
export const sharedFrom = 5;
export const sharedHours = 24;

/** Texts that may be about the same: what is compared. */
export type Compared = {
  readonly id: string;
  readonly text: string;
  /** When it was sent, or changed last. */
  readonly writtenAt: Date;
};
