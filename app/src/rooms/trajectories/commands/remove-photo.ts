import { notFound } from "../../../kernel/refusal.ts";
import { command } from "../../../platform/define/command.ts";
import { removePhotoInput } from "../plan-inputs.ts";
import { deletePhoto } from "../plan-writer.ts";
import { mayPrepare } from "../policy.ts";
import { left, lockActivity } from "./change-activity-locked.ts";
import { staffPace } from "./change-locked.ts";

export const removePhoto = command({
  name: "trajectories.remove_photo",
  policy: mayPrepare,
  input: removePhotoInput,
  rateLimit: staffPace,
  async run(work, { activityId, photoId }) {
    const found = await lockActivity(work, activityId);
    if (!found || !(await deletePhoto(work, activityId, photoId))) return notFound();
    return left(work, "activity_changed", { activityId, trajectoryId: found.trajectory.id });
  },
});
