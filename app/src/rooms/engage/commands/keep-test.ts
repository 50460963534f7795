import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Method } from "../../../platform/define/method.ts";
import { keepTestInput } from "../inputs.ts";
import { placeOf } from "../place.ts";
import { maySetUp } from "../policy.ts";
import { staffPace } from "./paces.ts";

/** Somebody of the team tries a form out before people are invited. It is kept where no answer of residents is. */
export function keepTest(methods: readonly Method[]) {
  return command({
    name: "engage.keep_test_answer",
    policy: maySetUp,
    input: keepTestInput,
    rateLimit: staffPace,
    async run(work, { activityId, fields }) {
      const place = await placeOf(work, methods, activityId);
      const { tests } = place?.method ?? {};
      if (!place || !tests) return notFound();
      if (!isTestable(place)) return refusedBy("engage.staff.refused.testsOver");
      const own = { id: activityId, trajectoryId: place.trajectory.id, settings: place.host.method };
      const kept = await tests.keep(work, own, place.setup, fields);
      return kept.ok ? ok({ to: tests.href(activityId) }) : kept;
    },
  });
}

/** Before the opening; after it everything that comes in is real. */
export function isTestable({
  trajectory,
  method,
}: {
  readonly trajectory: { readonly status: string };
  readonly method: Pick<Method, "tests">;
}): boolean {
  return method.tests !== undefined && trajectory.status === "preparing";
}
