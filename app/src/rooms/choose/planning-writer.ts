import { writerName } from "./writer.ts";
import type { Work } from "../../platform/define/work.ts";
import type { PlanningSettings } from "./domain/planning/planning.ts";
import type { ChooseTables } from "./tables.ts";

/** One row a guide: the last that was filled in. */
export async function keepPlanningSettings(work: Work, guideId: string, settings: PlanningSettings): Promise<void> {
  const values = {
    region: settings.region ?? null,
    addresses: settings.addresses ?? null,
    letter_price_cents: settings.letterPriceCents ?? null,
    hours_per_week: settings.hoursPerWeek ?? null,
    changed_at: work.now,
    changed_by: writerName(work),
  };
  await work.db
    .$extendTables<ChooseTables>()
    .insertInto("choose_planning")
    .values({ tenant_id: work.tenantId, guide_id: guideId, ...values })
    .onConflict((conflict) => conflict.columns(["tenant_id", "guide_id"]).doUpdateSet(values))
    .execute();
}
