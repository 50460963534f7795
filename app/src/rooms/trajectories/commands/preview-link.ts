import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { isPublic } from "../domain.ts";
import { seen } from "../inputs.ts";
import { deletePreviewLink, putPreviewLink } from "../preview-link-writer.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { changeTrajectory, staffPace } from "./change-locked.ts";

/** Makes the link with which others look at a trajectory before it opens. A new one ends the one before. */
export function sharePreview({ tokenOf }: Pick<TrajectoriesBindings, "tokenOf">) {
  return command({
    name: "trajectories.share_preview",
    policy: mayPrepare,
    input: seen,
    rateLimit: staffPace,
    run: (work, typed) =>
      changeTrajectory(work, typed, { event: "preview_shared" }, async (before) => {
        if (isPublic(before)) return refusedBy("trajectories.refused.isPublic");
        await putPreviewLink(work, before.id, tokenOf);
        return ok({});
      }),
  });
}

/** Ends that link for everybody who has it. */
export const endPreview = command({
  name: "trajectories.end_preview",
  policy: mayPrepare,
  input: seen,
  rateLimit: staffPace,
  run: (work, typed) =>
    changeTrajectory(work, typed, { event: "preview_ended" }, async ({ id }) =>
      (await deletePreviewLink(work, id)) ? ok({}) : refusedBy("trajectories.refused.noPreview"),
    ),
});
