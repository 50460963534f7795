import type { Activity, Phase, TextField, Trajectory, TrajectoryStatus } from "../domain.ts";
import { lateness } from "../domain/lateness.ts";
import { apiPath, paths } from "../paths.ts";
import type { ListedTrajectory, TrajectoryAnswer } from "./trajectory-shape.ts";

/** `base`: the address of the site that was asked. Only what everybody may read on the page too. */
export function listedTrajectory(trajectory: Trajectory, now: Date, base: string): ListedTrajectory {
  const text = (field: TextField) => ({ ...trajectory.texts[field] });
  const { slug } = trajectory;
  return {
    id: slug,
    stand: publicStatus(trajectory.status),
    talen: Object.entries(trajectory.translations).map(([taal, { reviewed }]) => ({ taal, nagekeken: reviewed })),
    titel: text("title"),
    samenvatting: text("summary"),
    doel: text("goal"),
    invloed: text("influence"),
    kaders: text("frames"),
    watMetInbreng: text("inputUse"),
    wieBeslist: text("decider"),
    besluit: text("decision"),
    niveau: trajectory.levelPromised ?? null,
    ruimte: trajectory.roomLeft ?? null,
    ...promisesOf(trajectory, now),
    geopend: trajectory.openedAt?.toISOString() ?? null,
    gesloten: trajectory.closedAt?.toISOString() ?? null,
    beantwoord: trajectory.answeredAt?.toISOString() ?? null,
    gebieden: [...trajectory.areaCodes],
    _links: {
      self: { href: `${base}${apiPath}/${slug}` },
      pagina: { href: base + paths.trajectory(slug) },
      inbreng: { href: `${base}${apiPath}/${slug}/inbreng` },
    },
  };
}

export function trajectoryAnswer(
  trajectory: Trajectory,
  plan: { readonly phases: readonly Phase[]; readonly activities: readonly Activity[] },
  now: Date,
  base: string,
): TrajectoryAnswer {
  return {
    ...listedTrajectory(trajectory, now, base),
    fasen: plan.phases.map(({ kind, name, startsOn, endsOn }) => ({
      ...{ soort: kind, naam: { ...name }, begin: startsOn, einde: endsOn },
    })),
    activiteiten: plan.activities.filter(({ status }) => status !== "cancelled").map(activityAnswer),
  };
}

function activityAnswer(activity: Activity): TrajectoryAnswer["activiteiten"][number] {
  return {
    id: activity.id,
    titel: { ...activity.title },
    werkvorm: activity.methodId,
    middelen: [...activity.technologyIds],
    stand: activity.status,
    begin: activity.startsOn ?? null,
    einde: activity.endsOn ?? null,
    plaats: activity.place,
    online: activity.inBrink !== undefined,
    kwamen: activity.outcome?.cameTotal ?? null,
  };
}

function promisesOf(trajectory: Trajectory, now: Date) {
  const names = { decision: "besluit", hearBack: "antwoord" } as const;
  return {
    besluitVoor: trajectory.decisionDate ?? null,
    beslotenOp: trajectory.decidedOn ?? null,
    antwoordVoor: trajectory.hearBackDate ?? null,
    toezeggingen: trajectory.promised.map(({ at, decision, hearBack, reason }) => ({
      ...{ vanaf: at.toISOString(), besluitVoor: decision ?? null, antwoordVoor: hearBack ?? null, reden: reason },
    })),
    teLaat: lateness(trajectory, now).map(({ promise, daysLate }) => ({ toezegging: names[promise], dagen: daysLate })),
  };
}

function publicStatus(status: TrajectoryStatus): ListedTrajectory["stand"] {
  if (status === "preparing") throw new Error("What is in preparation is nobody's news yet.");
  return status;
}
