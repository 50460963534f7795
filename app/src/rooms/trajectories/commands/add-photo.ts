import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { command } from "../../../platform/define/command.ts";
import { cleanPhoto, photosAtMost } from "../domain/photo.ts";
import { addPhotoInput } from "../plan-inputs.ts";
import { insertPhoto } from "../plan-writer.ts";
import { mayPrepare } from "../policy.ts";
import { left, lockActivity } from "./change-activity-locked.ts";

/** A photo of an activity, without what the camera wrote beside the picture. */
export const addPhoto = command({
  name: "trajectories.add_photo",
  policy: mayPrepare,
  input: addPhotoInput,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, { activityId, alt, photo }) {
    const clean = cleanPhoto(new Uint8Array(await photo.arrayBuffer()));
    if (!clean) return invalidField("photo", "trajectories.field.photoKind");
    const found = await lockActivity(work, activityId);
    if (!found) return notFound();
    if (found.activity.photos.length >= photosAtMost)
      return refusedBy("trajectories.refused.photosFull", { max: photosAtMost });
    await insertPhoto(work, activityId, alt, clean);
    return left(work, "activity_changed", { activityId, trajectoryId: found.trajectory.id });
  },
});
