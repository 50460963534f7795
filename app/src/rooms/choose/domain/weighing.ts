import type { AnswerKey } from "@brink/decision-guide";
import type { Said } from "./said.ts";

/** What there would be advised, in short. */
export type Advised =
  | { readonly state: "found"; readonly items: readonly string[] }
  | { readonly state: "none" }
  | { readonly state: "missing"; readonly questions: readonly AnswerKey[] };

/** The advice with the guide's own answers, and with one answer of a colleague in the place of its own. */
export type Weighed = {
  readonly now: Advised;
  readonly instead: readonly { readonly asked: string; readonly answer: Said; readonly advised: Advised }[];
};
