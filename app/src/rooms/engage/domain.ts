/** What a contribution is and what may happen to it, as it would be with paper and a filing cabinet. */

export const outcomes = [
  "adopted",
  "partly",
  "already_planned",
  "forwarded",
  "deferred",
  "rejected",
  "out_of_scope",
] as const;
/** What was done with a contribution. */
export type Outcome = (typeof outcomes)[number];

export const routes = ["online", "paper", "spoken", "street", "phone", "api", "import"] as const;
/** How a contribution reached the municipality. */
export type Route = (typeof routes)[number];

export const moderations = ["waiting", "published", "rejected"] as const;
export type Moderation = (typeof moderations)[number];

export const rejectionReasons = [
  "personal_data",
  "insulting",
  "discriminating",
  "advertising",
  "unlawful",
  "elsewhere",
  "spam",
  "other",
] as const;
/** Why words are not shown; the author reads it. */
export type RejectionReason = (typeof rejectionReasons)[number];

export type ContributionState = "active" | "withdrawn";

/** When words of residents become visible: before or after somebody of the municipality read them. */
export const moderationMoments = ["before", "after"] as const;
export type ModerationMoment = (typeof moderationMoments)[number];

/** When everybody sees what was counted: while people take part, or after that, so that nobody goes by what others said. */
export const resultMoments = ["during", "after"] as const;

const unread: readonly Route[] = ["online", "api", "import"];

/** Whether it came by the internet or from another platform: nobody of the municipality read it on the way. */
export function isUnread(route: Route): boolean {
  return unread.includes(route);
}

/**
 * The moderation with which a contribution begins: staff has read what it enters itself, and of what is only counted no
 * word is shown.
 */
export function firstModeration(
  moment: ModerationMoment,
  route: Route,
  visibility: "public" | "counted" = "public",
): Moderation {
  return !isUnread(route) || moment === "after" || visibility === "counted" ? "published" : "waiting";
}

export type ContributionStanding = { readonly moderation: Moderation; readonly state: ContributionState };

export type ContributionMove = "publish" | "reject" | "change" | "withdraw" | "answer";

/**
 * Where a move leads, or why it cannot be made. A changed text that was published waits again when texts are read
 * beforehand, and one that was rejected or waits for somebody to read it always does; a withdrawn contribution stays
 * withdrawn.
 */
export function afterMove(
  standing: ContributionStanding,
  move: ContributionMove,
  moment: ModerationMoment,
  visibility: "public" | "counted" = "public",
): ContributionStanding | "withdrawn" | "rejected" {
  if (standing.state === "withdrawn") return "withdrawn";
  switch (move) {
    case "publish":
      return { ...standing, moderation: "published" };
    case "reject":
      return { ...standing, moderation: "rejected" };
    case "change":
      return {
        ...standing,
        moderation: standing.moderation === "published" ? firstModeration(moment, "online", visibility) : "waiting",
      };
    case "withdraw":
      return { ...standing, state: "withdrawn" };
    case "answer":
      return standing.moderation === "rejected" ? "rejected" : standing;
  }
}

/** Who confirms is somebody else than who proposed: two people stand behind every answer. */
export function mayConfirmProposal(proposedBy: string, deciderId: string): boolean {
  return proposedBy !== deciderId;
}

/** The languages of the people asked that an answer does not speak yet. The answer goes back in the language of the question. */
export function languagesWithoutAnswer(
  asked: readonly string[],
  reason: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set(asked)].filter((lang) => (reason[lang] ?? "") === "").sort();
}

/** The last day on which contact details may be kept: so many months after the close. Days are calendar dates. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
