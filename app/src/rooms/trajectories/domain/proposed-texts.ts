import type { Level } from "../codes.ts";
import type { Activity, TextField, Trajectory } from "../domain.ts";
import { baseLang } from "./texts.ts";

/** What can be proposed: sentences that are true of how Brink works, or follow from what the team chose. No promise of its own. */
export const proposable = ["summary", "influence", "inputUse", "privacy"] as const satisfies readonly TextField[];
export type Proposable = (typeof proposable)[number];

/** A message with what fills it, for a field that is still empty; and how the municipality can be reached. */
export type ProposedTexts = {
  readonly texts: Readonly<Partial<Record<Proposable, ProposedWords>>>;
  readonly contact: Readonly<Partial<Record<"phone" | "email", string>>>;
};
export type ProposedWords = { readonly key: string; readonly params: Readonly<Record<string, string | number>> };

export type KnownAround = {
  readonly activities: readonly Pick<Activity, "status">[];
  /** In months, after the close. */
  readonly retention: { readonly contactDetailsMonths: number; readonly contributionsMonths: number };
  readonly contact: { readonly phone: string; readonly email: string };
};

/**
 * Texts for what is still empty of a trajectory in preparation that has a plan. What somebody wrote is left alone, and what depends on
 * a choice that nobody made is not proposed.
 */
export function proposedTexts(trajectory: Trajectory, around: KnownAround): ProposedTexts {
  const hasPlan = around.activities.some(({ status }) => status !== "cancelled");
  if (trajectory.status !== "preparing" || trajectory.archivedAt !== undefined || !hasPlan)
    return { texts: {}, contact: {} };
  const all: Readonly<Record<Proposable, ProposedWords | undefined>> = {
    summary: summaryOf(trajectory),
    influence: trajectory.roomLeft === undefined ? undefined : words(`influence.${trajectory.roomLeft}`),
    inputUse: trajectory.levelPromised === undefined ? undefined : words(`inputUse.${tells(trajectory.levelPromised)}`),
    privacy: words("privacy", {
      contact: around.retention.contactDetailsMonths,
      words: around.retention.contributionsMonths,
    }),
  };
  const empty = proposable.filter((field) => (trajectory.texts[field]?.[baseLang] ?? "") === "");
  return {
    texts: Object.fromEntries(empty.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]]))),
    contact: Object.fromEntries(
      (["phone", "email"] as const)
        .filter((way) => trajectory.contact[way] === "" && around.contact[way] !== "")
        .map((way) => [way, around.contact[way]]),
    ),
  };
}

/** How many fields have a proposal. */
export function proposedCount({ texts, contact }: ProposedTexts): number {
  return Object.keys(texts).length + Object.keys(contact).length;
}

function summaryOf({ texts, levelPromised }: Trajectory): ProposedWords | undefined {
  const title = texts.title?.[baseLang] ?? "";
  if (title === "" || levelPromised === undefined) return undefined;
  return words(`summary.${tells(levelPromised)}`, { title });
}

/** On the lowest rung nobody is asked anything. */
function tells(level: Level): "tell" | "ask" {
  return level === 1 ? "tell" : "ask";
}

function words(name: string, params: ProposedWords["params"] = {}): ProposedWords {
  return { key: `trajectories.staff.proposal.${name}`, params };
}
