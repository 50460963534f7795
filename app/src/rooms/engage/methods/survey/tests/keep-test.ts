import type { Refusal } from "../../../../../kernel/refusal.ts";
import { refusedBy } from "../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../kernel/result.ts";
import { nameUnder } from "../../../../../platform/define/actor.ts";
import type { Fields, MethodActivity } from "../../../../../platform/define/method.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import type { SurveySetup } from "../domain.ts";
import { controlsOf, parseAnswers } from "../inputs.ts";
import { counted } from "../parts.ts";
import { testsAtMost } from "./href.ts";
import { testsOf } from "./test-reader.ts";
import { insertTest } from "./test-writer.ts";

/** Keeps what somebody of the team filled in, but for contact details: nobody needs those to try a form out. */
export async function keepTest(
  work: Work,
  { id }: Pick<MethodActivity, "id">,
  setup: SurveySetup,
  fields: Fields,
): Promise<Result<undefined, Refusal>> {
  const parsed = parseAnswers(setup, fields);
  if (!parsed.ok) return refused({ kind: "invalid", fields: parsed.refusal });
  if ((await testsOf(work, id)).length >= testsAtMost) return refusedBy("survey.refused.fullTests");
  const controls = counted(setup.questions).flatMap((question) => controlsOf(question));
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => controls.includes(name)));
  await insertTest(work, id, kept, nameUnder(work.actor).name);
  return ok(undefined);
}
