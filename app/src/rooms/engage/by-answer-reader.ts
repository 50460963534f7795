import type { SelectQueryBuilder } from "kysely";
import type { EngageTables } from "./tables.ts";

/** Of a query for contributions that was not asked yet. */
export type FoundContributions = SelectQueryBuilder<EngageTables, "engage_contribution", object>;

/** Those that are owed an answer. */
export function owed(found: FoundContributions): FoundContributions {
  return found.where("state", "=", "active").where("moderation", "<>", "rejected");
}

/** What was taken back or refused is owed no answer, and is not among the answered either: as in `answersOverview`. */
export function byAnswer(found: FoundContributions, answered: "open" | "proposed" | "answered"): FoundContributions {
  return owed(found).where((eb) => {
    const standing = eb
      .selectFrom("engage_disposition as d")
      .select("d.disposition_id")
      .whereRef("d.contribution_id", "=", "engage_contribution.contribution_id")
      .where("d.replaced_at", "is", null);
    if (answered === "answered") return eb.exists(standing.where("d.confirmed_at", "is not", null));
    if (answered === "proposed") return eb.exists(standing.where("d.confirmed_at", "is", null));
    return eb.not(eb.exists(standing));
  });
}
