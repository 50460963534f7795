import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { addActivity } from "../commands/add-activity.ts";
import { addPhoto } from "../commands/add-photo.ts";
import { changeActivity } from "../commands/change-activity.ts";
import type { ChangedActivity } from "../commands/change-activity-locked.ts";
import { registerActivity } from "../commands/register-activity.ts";
import { removePhoto } from "../commands/remove-photo.ts";
import { paths } from "../paths.ts";
import { mayLook, mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { activity } from "../queries/activity.ts";
import { unreadyAmong } from "../queries/offered.ts";
import { trajectoryById } from "../reader.ts";
import { ActivityView, NewActivityView } from "../views/activity.view.tsx";
import { activityTitle } from "../views/activity-words.ts";
import { methodNames } from "../views/catalogue-words.ts";
import { trajectoryCrumbs } from "../views/trajectory-head.view.tsx";

const there = (key: string) => (changed: ChangedActivity) => ({
  to: paths.activity(changed.trajectoryId, changed.activityId),
  notice: `trajectories.notice.${key}`,
});

/** One activity: change what is planned, register what happened, add photos. */
export function activityPage(bindings: TrajectoriesBindings) {
  const { participation, links } = bindings;
  return page({
    path: paths.activity(":id", ":activityId"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string(), activityId: z.string() }),
    async load(work, params: { id: string; activityId: string }) {
      const found = await activity.read(work, params);
      if (!found.ok) return found;
      const received = (await bindings.received?.(work, params.id))?.get(params.activityId);
      const isAsking = (await unreadyAmong(work, participation, [found.value.activity])).size === 0;
      return ok({ ...found.value, received, isAsking, catalogue: await bindings.catalogue(work) });
    },
    title: ({ activity: found, catalogue }, frame) => activityTitle(frame, found, methodNames(catalogue, frame.lang)),
    crumbs: ({ trajectory, activity: found, catalogue }, frame) =>
      trajectoryCrumbs(
        frame,
        trajectory,
        { label: frame.t("trajectories.tab.activities"), href: paths.activities(trajectory.id) },
        { label: activityTitle(frame, found, methodNames(catalogue, frame.lang)) },
      ),
    view: (loaded, frame) => <ActivityView {...loaded} frame={frame} participation={participation} links={links} />,
    actions: {
      change: action({ command: changeActivity(bindings), next: there("saved") }),
      register: action({ command: registerActivity, next: there("registered") }),
      addPhoto: action({ command: addPhoto, next: there("photoAdded") }),
      removePhoto: action({ command: removePhoto, next: there("photoRemoved") }),
    },
  });
}

/** One more activity; `methode` in the address chooses its method. */
export function newActivityPage(bindings: TrajectoriesBindings) {
  const { participation, links } = bindings;
  return page({
    path: paths.newActivity(":id"),
    layout: "staff",
    policy: mayPrepare,
    params: z.object({ id: z.string(), methode: z.string().max(4).optional().catch(undefined) }),
    async load(work, { id, methode }: { id: string; methode?: string | undefined }) {
      const trajectory = await trajectoryById(work, id);
      return trajectory ? ok({ trajectory, methodId: methode, catalogue: await bindings.catalogue(work) }) : notFound();
    },
    title: (_loaded, { t }) => t("trajectories.staff.newActivity"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(
        frame,
        trajectory,
        { label: frame.t("trajectories.tab.activities"), href: paths.activities(trajectory.id) },
        { label: frame.t("trajectories.staff.newActivity") },
      ),
    view: (loaded, frame) => <NewActivityView {...loaded} frame={frame} participation={participation} links={links} />,
    actions: {
      add: action({
        command: addActivity(bindings),
        input: ({ id }: { id: string }, form) => ({ ...form, trajectoryId: id }),
        next: there("activityAdded"),
      }),
    },
  });
}
