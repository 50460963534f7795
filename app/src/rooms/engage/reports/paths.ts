import { publicHref, publicPath } from "../paths.ts";

export const reportPath = `${publicPath}/melden`;

/** Where a reader says that a text does not belong here, and reads what was done with that. */
export function reportHref(slug: string, one: { activityId: string; receipt: string }): string {
  return `${publicHref(slug, one)}/melden`;
}
