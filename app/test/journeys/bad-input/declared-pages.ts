import { assemble } from "../../../src/compose.ts";
import { packageRoot } from "../../../src/platform/config/package-root.ts";
import { joinSubscriptions } from "../../../src/platform/jobs/declared.ts";
import type { Page } from "../../../src/platform/define/page.ts";

const { rooms } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());

/** What the product says it has, to hold against what a reader finds. */
export const declaredPages: readonly Page[] = rooms.flatMap((room) => room.pages ?? []);

/** The events that a job follows. */
export const followedEvents: readonly string[] = Object.keys(joinSubscriptions(rooms));

/** `/beheer/opgaven/:id save`, for every form that changes something. */
export const declaredForms: readonly string[] = declaredPages.flatMap(({ path, actions }) =>
  Object.keys(actions ?? {}).map((action) => `${path} ${action}`),
);

const matchers = declaredPages
  .map(({ path }) => ({ path, matches: new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`) }))
  // A fixed word before any word: /opgaven/nieuw is not an /opgaven/:id.
  .sort((one, other) => holes(one.path) - holes(other.path));

/** The page of an address, as it is declared; undefined for a download or an unknown address. */
export function pageAt(path: string): string | undefined {
  const [pathname = ""] = path.split("?");
  return matchers.find(({ matches }) => matches.test(pathname))?.path;
}

function holes(path: string): number {
  return path.split(":").length;
}
