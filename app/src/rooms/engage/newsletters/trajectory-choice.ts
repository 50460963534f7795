import type { Work } from "../../../platform/define/work.ts";
import type { Photo, Trajectory } from "../../trajectories/room.ts";
import { isPublic, listTrajectories, photosIn, trajectoryById } from "../../trajectories/room.ts";
import { everything } from "../following/domain.ts";
import type { Newsletter } from "./domain.ts";
import { audiences } from "./reader.ts";

const shownAtMost = 1_000;

/** What a newsletter can be about: residents may see it, so they may follow it. */
export async function choosable(work: Work): Promise<readonly Trajectory[]> {
  return (await listTrajectories(work, { publicOnly: true, page: 1, perPage: shownAtMost })).items;
}

/** For whom it can be, with how many would get it now. */
export type Readership = {
  readonly trajectories: readonly (Trajectory & { readonly people: number })[];
  /** Who follow everything. */
  readonly ofEverything: number;
};

export async function readership(work: Work): Promise<Readership> {
  const [trajectories, people] = [await choosable(work), await audiences(work)];
  const ofEverything = people.get(everything) ?? 0;
  return {
    ofEverything,
    trajectories: trajectories.map((one) => ({ ...one, people: people.get(one.id) ?? ofEverything })),
  };
}

const photosAtMost = 24;

/** Photos that everybody may see: the newest of all trajectories that residents see. */
export async function photosToChoose(work: Work): Promise<readonly Photo[]> {
  return photosIn(
    work,
    (await choosable(work)).map(({ id }) => id),
    photosAtMost,
  );
}

/** A newsletter with what it is about; undefined: everything. */
export type Named = { readonly newsletter: Newsletter; readonly trajectory: Trajectory | undefined };

export async function named(work: Work, all: readonly Newsletter[]): Promise<readonly Named[]> {
  const found = new Map<string, Trajectory | undefined>();
  for (const { trajectoryId } of all)
    if (trajectoryId !== undefined && !found.has(trajectoryId))
      found.set(trajectoryId, await trajectoryById(work, trajectoryId));
  return all.map((newsletter) => ({ newsletter, trajectory: found.get(newsletter.trajectoryId ?? "") }));
}

/** What residents may know of: sent to anybody, and not about what only the team sees. */
export function readable({ newsletter, trajectory }: Named): boolean {
  if (newsletter.state !== "sent" && (newsletter.state !== "stopped" || newsletter.mails === 0)) return false;
  return newsletter.trajectoryId === undefined || (trajectory !== undefined && isPublic(trajectory));
}
