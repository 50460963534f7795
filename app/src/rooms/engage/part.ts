import type { Room } from "../../platform/define/room.ts";

/** A part of this room: what of a room it has. */
export type Part = Partial<Omit<Room, "name" | "migrations" | "messages" | "roles" | "scopes" | "queries">>;

/** All parts as one. Several may follow the same event. */
export function joinedParts(parts: readonly Part[]): Required<Part> {
  return {
    commands: parts.flatMap((part) => part.commands ?? []),
    pages: parts.flatMap((part) => part.pages ?? []),
    downloads: parts.flatMap((part) => part.downloads ?? []),
    workers: parts.flatMap((part) => part.workers ?? []),
    doors: parts.flatMap((part) => part.doors ?? []),
    endpoints: parts.flatMap((part) => part.endpoints ?? []),
    writings: parts.flatMap((part) => part.writings ?? []),
    navigation: parts.flatMap((part) => part.navigation ?? []),
    jobs: parts.flatMap((part) => part.jobs ?? []),
    schedules: parts.flatMap((part) => part.schedules ?? []),
    on: joinedFollowers(parts.map((part) => part.on ?? {})),
  };
}

function joinedFollowers(parts: readonly NonNullable<Room["on"]>[]): NonNullable<Room["on"]> {
  const pairs = parts.flatMap((part) => Object.entries(part));
  return Object.fromEntries(
    [...Map.groupBy(pairs, ([event]) => event)].map(([event, all]) => [event, all.flatMap(([, jobs]) => jobs)]),
  );
}
