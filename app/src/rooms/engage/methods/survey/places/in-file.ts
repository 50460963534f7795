import type { FileValue } from "../../../../../platform/define/file-columns.ts";
import type { Fields } from "../../../../../platform/define/method.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import { placedIn } from "../../../places/neighbourhoods/domain.ts";
import { outlinesOf } from "../../../places/neighbourhoods/reader.ts";
import { askedOf } from "../asked.ts";
import type { Question, SurveySetup } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { placeAnswer } from "../kinds/place/answer.ts";

/**
 * In which neighbourhood and district each place lies that somebody named, by contribution: worked out for the file and kept
 * nowhere. A line or an area lies in many and has none.
 */
export async function placesInFile(
  work: Work,
  { questions }: SurveySetup,
  contributions: ReadonlyMap<string, Fields>,
): Promise<ReadonlyMap<string, Readonly<Record<string, FileValue>>>> {
  const named = [...contributions].flatMap(([id, fields]) =>
    askedOf(questions, fields)
      .filter(asksForPoint)
      .flatMap(({ code }) => {
        const { place } = placeAnswer({ code }, fields);
        return place ? [{ id, code, place }] : [];
      }),
  );
  if (named.length === 0) return new Map();
  const neighbourhoodOf = placedIn(await outlinesOf(work));
  const found = new Map<string, Record<string, FileValue>>();
  for (const { id, code, place } of named) {
    const near = neighbourhoodOf(place);
    const own = { [`${code}.neighbourhood`]: near?.name ?? null, [`${code}.district`]: near?.district?.name ?? null };
    found.set(id, { ...found.get(id), ...own });
  }
  return found;
}

function asksForPoint(question: Question): boolean {
  const ask = kindOf(question).placeAsk?.(question);
  return ask !== undefined && ask.shape === undefined;
}
