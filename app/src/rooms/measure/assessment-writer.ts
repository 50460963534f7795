import type { Work } from "../../platform/define/work.ts";
import type { Answers, AssessmentMoment, MeasureTables } from "./tables.ts";

type Assessed = {
  readonly trajectoryId: string;
  readonly personId: string;
  readonly moment: AssessmentMoment;
  readonly answers: Answers;
};

/** A second time replaces the first: it is a mirror, not a file. */
export async function saveAssessment(work: Work, { trajectoryId, personId, moment, answers }: Assessed): Promise<void> {
  const said = { answers: JSON.stringify(answers), saved_at: work.now };
  await work.db
    .$extendTables<MeasureTables>()
    .insertInto("measure_self_assessment")
    .values({ tenant_id: work.tenantId, trajectory_id: trajectoryId, person_id: personId, moment, ...said })
    .onConflict((conflict) => conflict.columns(["tenant_id", "trajectory_id", "person_id", "moment"]).doUpdateSet(said))
    .execute();
}
