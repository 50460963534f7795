import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../trajectories/room.ts";
import type { AnsweredContribution } from "../../contribution.ts";
import type { Sliced } from "../../contribution-reader.ts";
import { registerOf } from "../../register-reader.ts";
import type { OwnReason } from "../../own-reasons/domain.ts";
import { reasonsInUse } from "../../own-reasons/reader.ts";
import { askedOf, registerParams } from "../../pages/register.page.tsx";
import { registerHref } from "../../paths.ts";
import { mayModerate } from "../../policy.ts";
import { foundOrMended } from "../../search/found-or-mended.ts";
import { searched } from "../../search/words.ts";
import { suspectTexts } from "../../suspicion/reader.ts";
import { removeContributions } from "../commands.ts";
import { removedAtMost } from "../domain.ts";
import { removalsHref, removePath } from "../paths.ts";
import { RemoveView } from "../views/remove.view.tsx";

const params = registerParams.extend({
  /** Texts that look like the work of one, instead of a part of the register. */
  groep: z.uuid().optional().catch(undefined),
});
export type RemoveParams = z.output<typeof params>;

export type RemoveShown = {
  readonly trajectory: Trajectory;
  readonly filter: RemoveParams;
  readonly found: Sliced<AnsweredContribution>;
  readonly reasons: readonly OwnReason[];
};

/** As the register: what it found after a slip of the finger is also what goes. */
async function toRemove(work: Work, trajectoryId: string, filter: RemoveParams): Promise<RemoveShown["found"]> {
  const slice = { page: 1, perPage: removedAtMost };
  if (filter.groep !== undefined) return suspectTexts(work, filter.groep, slice);
  const asked = askedOf(filter, trajectoryId);
  const { mended } = await foundOrMended(work, asked, filter.zoek, (words) =>
    registerOf(work, { ...asked, asked: words }),
  );
  return registerOf(work, { ...asked, ...slice, standing: true, asked: searched(mended ?? filter.zoek) });
}

/** Everything that a part of the register shows, or that looks like the work of one, to take away in one go, with what that means. */
export const removePage = page({
  path: removePath,
  layout: "staff",
  policy: mayModerate,
  params,
  async load(work, filter) {
    const trajectory = await trajectoryById(work, filter.id);
    if (!trajectory) return notFound();
    const found = await toRemove(work, trajectory.id, filter);
    const shown: RemoveShown = { trajectory, filter, found, reasons: await reasonsInUse(work) };
    return ok(shown);
  },
  title: (_shown, { t }) => t("engage.removal.staff.title"),
  crumbs: ({ trajectory }, frame) => [
    ...trajectoryCrumbs(frame, trajectory, {
      label: frame.t("engage.register.title"),
      href: registerHref(trajectory.id),
    }),
    { label: frame.t("engage.removal.staff.title") },
  ],
  view: (shown, frame) => <RemoveView shown={shown} frame={frame} />,
  actions: {
    remove: action({
      command: removeContributions,
      input: ({ id }, form) => ({ ...form, trajectoryId: id }),
      next: () => ({ to: removalsHref(), notice: "engage.removal.staff.done" }),
    }),
  },
});
