import type { Translate } from "../../../platform/define/frame.ts";
import type { Origin } from "./origin.ts";
import { sourceNames } from "./origin.ts";
import type { ReportRow } from "./reader.ts";

/** What became of a row, or will. */
export function outcomeWords({ whyNot, outcome, isHere }: ReportRow, t: Translate): string {
  if (whyNot !== null) return t(`engage.import.staff.why.${whyNot}`);
  if (outcome !== null) return t(`engage.import.staff.outcome.${outcome}`);
  return t(`engage.import.staff.outcome.${isHere ? "known" : "ready"}`);
}

/** What in a row is not taken as it stands there. */
export function noteWords({ notes }: ReportRow, t: Translate): readonly string[] {
  return notes.map(({ what, column, said = "" }) =>
    t(`engage.import.staff.note.${what}`, { column, said: said === "" ? "–" : said }),
  );
}

/** "Overgenomen uit Decidim". */
export function originWords({ source }: Pick<Origin, "source">, t: Translate): string {
  return t("engage.origin.from", { source: sourceNames[source] });
}

/** How many were for and against it there; "" where nobody counted. Never added to what was counted here. */
export function supportThere({ supportsFor, supportsAgainst }: Origin, t: Translate): string {
  if (supportsFor === null) return "";
  if (supportsAgainst === null || supportsAgainst === 0) return t("engage.origin.for", { count: supportsFor });
  return t("engage.origin.forAndAgainst", { count: supportsFor, against: supportsAgainst });
}
