import type { Pace } from "../following/domain.ts";
import { everything } from "../following/domain.ts";

export type DemoFollower = {
  readonly name: string;
  readonly daysAgo: number;
  readonly pace: Pace;
  readonly lang: string;
  /** Follows all that the municipality does, instead of the square. */
  readonly all?: true;
};

/** Who in Waterdam wants to hear of it, the first who asked first. */
export const demoFollowers: readonly DemoFollower[] = [
  { name: "bakkerij.opdemarkt", daysAgo: 40, pace: "daily", lang: "nl" },
  { name: "g.terhorst", daysAgo: 39, pace: "weekly", lang: "nl", all: true },
  { name: "fatima.azzouzi", daysAgo: 38, pace: "weekly", lang: "nl" },
  { name: "wijkraad.binnenstad", daysAgo: 38, pace: "daily", lang: "nl", all: true },
  { name: "agnieszka.w", daysAgo: 36, pace: "weekly", lang: "pl" },
  { name: "j.mulder", daysAgo: 35, pace: "weekly", lang: "nl" },
  { name: "viskraam.degrijs", daysAgo: 34, pace: "daily", lang: "nl" },
  { name: "omar.khalil", daysAgo: 28, pace: "weekly", lang: "ar" },
  { name: "lotte.enbram", daysAgo: 27, pace: "weekly", lang: "nl" },
  { name: "priya.nair", daysAgo: 21, pace: "daily", lang: "en" },
  { name: "h.vandermeer", daysAgo: 20, pace: "weekly", lang: "nl", all: true },
  { name: "ouderraad.dehaven", daysAgo: 14, pace: "weekly", lang: "nl" },
  { name: "sven.k", daysAgo: 6, pace: "daily", lang: "nl" },
  { name: "mevr.dewit", daysAgo: 3, pace: "weekly", lang: "nl", all: true },
];

export function subjectOf({ all }: DemoFollower, trajectoryId: string): string {
  return all ? everything : trajectoryId;
}
