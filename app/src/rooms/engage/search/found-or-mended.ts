import type { Work } from "../../../platform/define/work.ts";
import type { Sliced } from "../contribution-reader.ts";
import { lengthsNear, mended } from "./spelling.ts";
import type { Among } from "./word-reader.ts";
import { knownWords } from "./word-reader.ts";
import type { Searched } from "./words.ts";
import { isBlank, searched } from "./words.ts";

export type Found<T> = {
  readonly found: Sliced<T>;
  /** With which words it was found instead, when nobody wrote what was typed. */
  readonly mended: string | undefined;
};

/** What is found with these words; when that is nothing, what is found with the nearest words that others wrote. */
export async function foundOrMended<T>(
  work: Work,
  among: Among,
  text: string,
  look: (asked: Searched) => Promise<Sliced<T>>,
): Promise<Found<T>> {
  const asked = searched(text);
  const found = await look(asked);
  if (found.total > 0 || isBlank(asked)) return { found, mended: undefined };
  const other = mended(asked, await knownWords(work, among, lengthsNear(asked)));
  if (other === undefined) return { found, mended: undefined };
  const again = await look(searched(other));
  return again.total > 0 ? { found: again, mended: other } : { found, mended: undefined };
}
