import type { QuestionKind } from "./kind.ts";
import { kinds } from "./index.ts";

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

/** The kinds as staff choose among them. */
export const kindsInOrder: readonly QuestionKind[] = kinds.toSorted((one, other) => one.place - other.place);

/** The kind of a question that is kept: only kinds that exist are written. */
export function kindOf({ kind }: { readonly kind: string }): QuestionKind {
  const found = byId.get(kind);
  if (!found) throw new Error(`There is no kind of question ${kind}.`);
  return found;
}

/** The names of the kinds that ask nothing. */
export const partKinds: readonly string[] = kinds.filter(({ isPart }) => isPart).map(({ id }) => id);

export function isKind(kind: string): boolean {
  return byId.has(kind);
}
