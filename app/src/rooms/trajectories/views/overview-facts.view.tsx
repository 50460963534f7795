import type { ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Challenge, Trajectory } from "../domain.ts";
import { paths } from "../paths.ts";
import type { Area } from "../ports.ts";

type Fact = { readonly term: string; readonly value: ReactNode };

/** The main facts of a trajectory as terms and values; what nobody filled in says so. */
export function overviewFacts(
  frame: Frame,
  trajectory: Trajectory,
  challenge: Challenge | undefined,
  areas: readonly Area[],
): readonly Fact[] {
  const { t, format } = frame;
  const unknown = t("trajectories.staff.unknown");
  const fact = (name: string, value: string | undefined): Fact => ({
    term: t(`trajectories.overview.${name}`),
    value: value === undefined || value === "" ? unknown : value,
  });
  const { levelPromised: level, roomLeft: room, affectedPopulation, budgetCents, hours, motivation } = trajectory;
  const names = areas.filter((area) => trajectory.areaCodes.includes(area.code)).map((area) => area.name);
  return [
    {
      term: t("trajectories.overview.challenge"),
      value: challenge && <a href={paths.challenge(challenge.id)}>{challenge.title}</a>,
    },
    fact("level", level && t(`trajectories.level.${level}`)),
    fact("room", room === undefined ? undefined : t(`trajectories.room.${room}`)),
    fact("motivation", motivation && involvementText(frame, motivation)),
    fact("groups", groupsText(frame, trajectory)),
    fact("population", affectedPopulation === undefined ? undefined : format.number(affectedPopulation)),
    ...(areas.length > 0 ? [fact("areas", names.join(", "))] : []),
    fact("budget", budgetCents === undefined ? undefined : format.euros(budgetCents)),
    fact("hours", hours === undefined ? undefined : format.number(hours)),
    fact("team", trajectory.team.map(({ name, role }) => (role === "" ? name : `${name} (${role})`)).join(", ")),
    fact("law", trajectory.legalGround && t(`trajectories.legalGround.${trajectory.legalGround}`)),
    fact("pillars", trajectory.pillars.map((pillar) => t(`trajectories.pillar.${pillar}`)).join(", ")),
  ];
}

function involvementText({ t, format }: Frame, { decision, by, on }: NonNullable<Trajectory["motivation"]>): string {
  return t("trajectories.staff.involvementBy", {
    decision: t(`trajectories.involvement.${decision}`),
    by,
    day: format.date(on),
  });
}

/** The most important groups first. */
function groupsText({ t }: Frame, trajectory: Trajectory): string {
  return [...trajectory.targetGroups]
    .sort((a, b) => b.priority - a.priority)
    .map(({ group, priority }) => `${t(`trajectories.group.${group}`)} (${t(`trajectories.priority.${priority}`)})`)
    .join(", ");
}
