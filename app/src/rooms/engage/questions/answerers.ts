import type { Work } from "../../../platform/define/work.ts";
import { peopleWithRole } from "../../identity/room.ts";
import { answeringRoles } from "../policy.ts";

/** A colleague who may answer questions. */
export type Answerer = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly lang: string;
  readonly roles: readonly string[];
};

/** Everybody who may answer, by name; each once. */
export function answerers(work: Work): Promise<readonly Answerer[]> {
  return peopleWith(work, answeringRoles);
}

/** Everybody with one of these roles, by name; each once. */
export async function peopleWith(work: Work, roles: readonly string[]): Promise<readonly Answerer[]> {
  const all: Answerer[] = [];
  for (const role of roles) all.push(...(await peopleWithRole(work, role)));
  const once = new Map(all.map((one) => [one.id, one]));
  return [...once.values()].sort((one, other) => one.name.localeCompare(other.name, "nl"));
}

/** Who hears of what nobody in particular answers. */
export function isTeam({ roles }: Pick<Answerer, "roles">): boolean {
  return roles.includes("projectLead") || roles.includes("adviser");
}
