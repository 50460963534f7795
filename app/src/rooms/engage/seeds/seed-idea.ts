import type { Localized } from "../../../kernel/localized.ts";
import type { Outcome, RejectionReason, Route } from "../domain.ts";

/** What was done with a made-up idea. Without `confirmed` the decider has not looked at it yet. */
export type SeedAnswer = {
  readonly outcome: Outcome;
  readonly reason: Localized;
  readonly forwardedTo?: string;
  readonly confirmed?: false;
};

/** A drawing that stands for a photo, beside these seeds. */
export type SeedPhoto = { readonly file: "bench.png" | "tree.png"; readonly alt: string };

/** A made-up idea of a made-up resident of Waterdam. */
export type SeedIdea = {
  readonly title: string;
  readonly body: string;
  readonly lang?: "en" | "pl" | "ar";
  readonly spot?: string;
  readonly photo?: SeedPhoto;
  readonly route?: Exclude<Route, "online">;
  readonly organisation?: string;
  readonly email?: string;
  /** Ours, into Dutch. */
  readonly translation?: { readonly title: string; readonly body: string };
  readonly answer?: SeedAnswer;
  readonly rejected?: { readonly reason: RejectionReason; readonly words: string };
  /** Once it was published the data of people in it were made unreadable, and this name with them. */
  readonly masked?: string;
  /** Its author does not agree that it was rejected. */
  readonly objection?: string;
  /** Nobody has read it yet, or its author took it back. */
  readonly state?: "waiting" | "withdrawn";
};

/** Ideas of one theme; the theme is the Dutch name that the settings give it. */
export type SeedTheme = { readonly theme: string; readonly ideas: readonly SeedIdea[] };
