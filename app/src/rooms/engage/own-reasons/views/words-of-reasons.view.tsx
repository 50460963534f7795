import type { ReactElement } from "react";
import type { OwnReason } from "../domain.ts";

/** Where they stand on a page of many forms. */
export const ownWordsPlace = "eigen-redenen";

/** Each reason with what the author reads. */
export function WordsOfReasons({
  reasons,
}: {
  readonly reasons: readonly Pick<OwnReason, "id" | "name" | "words">[];
}): ReactElement {
  return (
    <>
      {reasons.map(({ id, name, words }) => (
        <p key={id}>
          <strong>{name}</strong>
          <br />
          <span className="as-typed" lang="nl">
            {words["nl"]}
          </span>
        </p>
      ))}
    </>
  );
}
