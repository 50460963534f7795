import type { Work } from "../../platform/define/work.ts";
import type { PlanningSettings } from "./domain/planning/planning.ts";
import type { ChooseTables } from "./tables.ts";

/** What the team filled in for the plan of this guide; everything open as long as nobody did. */
export async function planningSettingsOf(work: Work, guideId: string): Promise<PlanningSettings> {
  const row = await work.db
    .$extendTables<ChooseTables>()
    .selectFrom("choose_planning")
    .select(["region", "addresses", "letter_price_cents", "hours_per_week"])
    .where("guide_id", "=", guideId)
    .executeTakeFirst();
  return {
    region: row?.region ?? undefined,
    addresses: row?.addresses ?? undefined,
    letterPriceCents: row?.letter_price_cents ?? undefined,
    hoursPerWeek: row?.hours_per_week ?? undefined,
  };
}
