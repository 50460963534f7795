import { z } from "zod";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { command } from "../../../../../platform/define/command.ts";
import * as field from "../../../../../platform/define/fields.ts";
import { activityPlace } from "../../../../trajectories/room.ts";
import { staffPace } from "../../../commands/paces.ts";
import { maySetUp } from "../../../policy.ts";
import { deleteTests } from "./test-writer.ts";

/** Takes away everything that was filled in to try a survey out. */
export const removeTests = command({
  name: "engage.remove_test_answers",
  policy: maySetUp,
  input: z.object({ activityId: field.id() }),
  rateLimit: staffPace,
  async run(work, { activityId }) {
    const place = await activityPlace(work, activityId);
    if (place?.activity.inBrink !== "survey") return notFound();
    await deleteTests(work, activityId);
    return ok({ activityId });
  },
});
