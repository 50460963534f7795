import type { Hint } from "@brink/plain-language";
import { hintsIn } from "@brink/plain-language";
import type { Work } from "../../../platform/define/work.ts";
import type { TextField, Trajectory } from "../domain.ts";
import { textFields } from "../domain.ts";
import { baseLang } from "../domain/texts.ts";
import { paths } from "../paths.ts";
import type { ResidentText, TextFinder } from "../ports.ts";

/** A Dutch text that residents read, with what may be too hard in it. */
export type TextWithHints = {
  /** Which text of the trajectory, or of which activity. */
  readonly of: { readonly field: TextField } | Pick<ResidentText, "title" | "nameKey">;
  readonly text: string;
  readonly hints: readonly Hint[];
  readonly href: string;
};

/** Every Dutch text of a trajectory that residents read: its own first, then those of other rooms. */
export async function textsWithHints(
  work: Work,
  finders: readonly TextFinder[],
  trajectory: Trajectory,
): Promise<readonly TextWithHints[]> {
  const own = textFields.map((field) => ({
    of: { field },
    text: trajectory.texts[field]?.[baseLang] ?? "",
    href: placeOf(trajectory.id, field),
  }));
  const others = (await Promise.all(finders.map((finder) => finder.texts(work, trajectory)))).flat();
  const theirs = others.map(({ title, nameKey, text, href }) => ({
    ...{ of: { title, nameKey }, href },
    text: text[baseLang] ?? "",
  }));
  return [...own, ...theirs].filter(({ text }) => text !== "").map((one) => ({ ...one, hints: hintsIn(one.text) }));
}

/** Where a text is changed. */
function placeOf(id: string, field: TextField): string {
  if (field === "motivation") return paths.motivation(id);
  return field === "decision" ? paths.decision(id) : `${paths.facts(id)}#${field}`;
}
