import type { EngageBindings } from "../bindings.ts";

/** What questions to the team have to be told. */
export type QuestionBindings = Pick<EngageBindings, "words" | "baseUrl" | "links"> & {
  /** The same token for the same words: the private link of a question stands in several mails. */
  readonly tokenOf: (words: string) => string;
};

/** The private link of who asked; only its hash is kept. */
export function questionToken({ tokenOf }: Pick<QuestionBindings, "tokenOf">, questionId: string): string {
  return tokenOf(`question ${questionId}`);
}
