import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { isPublic } from "../domain.ts";
import { paths } from "../paths.ts";
import { previewLinkByToken } from "../preview-link-reader.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { shownInPublic } from "../queries/public-trajectory.ts";
import { trajectoryById } from "../reader.ts";
import { methodNames } from "../views/catalogue-words.ts";
import { PublicTrajectoryView } from "../views/public-trajectory.view.tsx";
import { titleOf } from "../views/words.view.tsx";

/** The page of a trajectory before it opens, for whoever got the link: a colleague, an alderman, a resident who reads along. */
export function previewPage(bindings: TrajectoriesBindings) {
  return page({
    path: paths.preview(":token"),
    layout: "resident",
    policy: anyone(),
    params: z.object({ token: z.string().max(80) }),
    async load(work, { token }) {
      const link = await previewLinkByToken(work, token);
      const trajectory = link && (await trajectoryById(work, link.trajectoryId));
      const isToCome = trajectory && (trajectory.status === "preparing" || isPublic(trajectory));
      return isToCome ? shownInPublic(work, bindings, trajectory) : notFound();
    },
    title: ({ trajectory }, frame) => titleOf(frame, trajectory),
    view: (loaded, frame) => (
      <PublicTrajectoryView
        {...loaded}
        frame={frame}
        participation={bindings.participation}
        methodName={methodNames(loaded.catalogue, frame.lang)}
      />
    ),
  });
}
