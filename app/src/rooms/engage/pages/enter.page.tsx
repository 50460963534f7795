import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { EngageBindings } from "../bindings.ts";
import { enterContribution } from "../commands/enter-contribution.ts";
import { enteredToday } from "../entry-reader.ts";
import { typedFields } from "../form-fields.ts";
import { enterHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import { mayEnter } from "../policy.ts";
import { EnterView } from "../views/enter.view.tsx";
import { registerCrumbs } from "../trajectory-crumbs.ts";
import { titleOf } from "../views/names.ts";

type Params = { readonly id: string; readonly activiteit: string; readonly route?: string | undefined };
const params: z.ZodType<Params> = z.object({
  id: z.string().max(40),
  activiteit: z.string().max(40).default(""),
  route: z.string().max(20).optional(),
});

export type EnterShown = {
  readonly place: Place;
  /** The way that was used for the one before: a pile is mostly of one kind. */
  readonly route: string | undefined;
  readonly enteredToday: number;
};

/** An empty form for what came on paper or was said; after saving it is empty again, with the count. */
export function enterPage(bindings: EngageBindings, enter = enterContribution(bindings)) {
  return page({
    path: "/beheer/trajecten/:id/inbreng/nieuw",
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { id, activiteit, route }) {
      const place = await placeOf(work, bindings.methods, activiteit);
      if (!place || place.trajectory.id !== id) return notFound();
      const shown: EnterShown = { place, route, enteredToday: await enteredToday(work, place.activity.id) };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.enter.title"),
    crumbs: ({ place }, frame) => registerCrumbs(frame, place.trajectory, titleOf(place, frame.lang)),
    view: (shown, frame) => <EnterView shown={shown} frame={frame} />,
    actions: {
      enter: action({
        command: enter,
        input: ({ activiteit }: Params, form) => ({
          activityId: activiteit,
          route: form["route"],
          receivedOn: form["receivedOn"],
          fields: typedFields(form),
        }),
        next: ({ trajectoryId, activityId, route }: { trajectoryId: string; activityId: string; route: string }) => ({
          to: `${enterHref(trajectoryId, activityId)}&route=${route}`,
          notice: "engage.enter.saved",
        }),
      }),
    },
  });
}
