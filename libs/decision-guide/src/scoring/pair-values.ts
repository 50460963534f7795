/** Why two items together are worth more, or less, than apart. The words live in the app's messages. */
export type SynergyReason =
  | "registeredLink"
  | "personalLetter"
  | "randomInvitation"
  | "missedVoices"
  | "trustedFaces"
  | "helpAtTheStall"
  | "streetQuota"
  | "schoolsTakePart"
  | "wideThenDeep"
  | "bridgingAgenda"
  | "personalVisit"
  | "seenOnSite"
  | "openAboutSensors"
  | "moderationFirst"
  | "questionsAroundStream"
  | "voteIntegrity"
  | "readableLetter";

export type ConflictReason =
  | "heatedHallAndThread"
  | "loginBeforeFirstStep"
  | "voteOverrulesAssembly"
  | "statutoryStageClosesDesign"
  | "listeningAndTalkingTogether"
  | "sameStandingPeople";

/** What two items do to each other when both are chosen; `a` and `b` are ids, in either order. */
export type PairValue<Why> = {
  readonly a: string;
  readonly b: string;
  /** Share of the raw score, 0-1. */
  readonly value: number;
  readonly why: Why;
  readonly sources: readonly string[];
};

function pair<Why>(a: string, b: string, value: number, why: Why, sources: readonly string[] = []): PairValue<Why> {
  return { a, b, value, why, sources };
}

/** Both lists stand in the order in which the reference adds them up; all values [E], the effects as far as sourced. */
export const SYNERGIES: readonly PairValue<SynergyReason>[] = [
  pair("M03", "M01", 0.05, "registeredLink"),
  pair("M03", "M08", 0.08, "personalLetter", ["S34", "S35", "S38", "S40"]),
  pair("M03", "M13", 0.06, "randomInvitation", ["S21"]),
  pair("M03", "M10", 0.06, "randomInvitation", ["S21"]),
  pair("M03", "M46", 0.08, "personalLetter", ["S34", "S35", "S38", "S40"]),
  pair("M22", "M13", 0.05, "missedVoices"),
  pair("M22", "M01", 0.05, "missedVoices"),
  pair("M25", "M22", 0.05, "trustedFaces", ["S83", "S36"]),
  pair("M25", "M09", 0.05, "trustedFaces", ["S83", "S36"]),
  pair("M25", "M53", 0.03, "trustedFaces", ["S83", "S36"]),
  pair("M24", "M08", 0.05, "helpAtTheStall"),
  pair("M24", "M06", 0.04, "helpAtTheStall"),
  pair("M24", "M01", 0.04, "helpAtTheStall"),
  pair("M21", "M01", 0.04, "streetQuota"),
  pair("M26", "M08", 0.05, "schoolsTakePart", ["S34", "S35"]),
  pair("M26", "M28", 0.05, "schoolsTakePart", ["S34", "S35"]),
  pair("M13", "M11", 0.06, "wideThenDeep", ["S26", "S27"]),
  pair("M05", "M11", 0.05, "bridgingAgenda", ["S33"]),
  pair("M05", "M17", 0.04, "bridgingAgenda", ["S33"]),
  pair("M23", "M10", 0.05, "personalVisit", ["S41"]),
  pair("T30", "M10", 0.05, "personalVisit", ["S41"]),
  pair("M20", "M07", 0.04, "seenOnSite"),
  pair("M41", "M17", 0.04, "seenOnSite"),
  pair("T40", "M40", 0.04, "openAboutSensors"),
  pair("T40", "T09", 0.04, "openAboutSensors"),
  pair("T31", "M29", 0.05, "moderationFirst"),
  pair("M35", "M31", 0.03, "questionsAroundStream"),
  pair("M15", "M31", 0.03, "questionsAroundStream"),
  pair("T29", "M08", 0.03, "voteIntegrity"),
  pair("T34", "M34", 0.02, "readableLetter"),
];

export const CONFLICTS: readonly PairValue<ConflictReason>[] = [
  pair("M15", "M29", 0.03, "heatedHallAndThread"),
  pair("T29", "M06", 0.04, "loginBeforeFirstStep"),
  pair("M46", "M10", 0.04, "voteOverrulesAssembly"),
  pair("M55", "M17", 0.02, "statutoryStageClosesDesign"),
  pair("T32", "M29", 0.05, "listeningAndTalkingTogether"),
  pair("M27", "M04", 0.02, "sameStandingPeople"),
];

/** Neither may move the raw score further than this before synergy is halved. */
export const PAIR_CAP = 0.1;
