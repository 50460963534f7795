import { inOneText } from "./compare-advices.ts";
import type { Said } from "./said.ts";
import type { Reply } from "./sharing.ts";

/** One answer of the guide that became another. */
export type AnswerChange = {
  readonly id: string;
  /** The key of a check, of a question or of what stands beside it. */
  readonly key: string;
  /** Empty when it was not answered. */
  readonly before: Said;
  readonly after: Said;
  readonly changedAt: Date;
  readonly changedBy: string;
  /** Whose answer was taken over; without a name once that was removed. */
  readonly from: Pick<Reply, "isTyped" | "name" | "role"> | undefined;
  /** The number of the version that it was put back from. */
  readonly putBackOf: number | undefined;
};

/** What is answered otherwise than before; a box without a tick is no answer. */
export function changedAnswers(before: Said, after: Said): readonly Pick<AnswerChange, "key" | "before" | "after">[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((key) => ({ key, before: onlyKey(before, key), after: onlyKey(after, key) }))
    .filter((change) => inOneText(change.before[change.key]) !== inOneText(change.after[change.key]));
}

function onlyKey(said: Said, key: string): Said {
  const value = said[key];
  return value === undefined || value === false ? {} : { [key]: value };
}
