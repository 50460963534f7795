import type { Policy } from "../../platform/define/policy.ts";
import { anyone, roleHolders } from "../../platform/define/policy.ts";

/** Residents need no account. */
export const mayTakePart = anyone();

/** Whoever signed in is known by that, not by a device. */
export const mayHaveDevice: Policy = {
  name: "have a device",
  allows: ({ kind }) => kind === "visitor" || kind === "system",
};

/** Everything that came in, also what is not published. Council members read the public page. */
export const mayReadContributions = roleHolders("read contributions", [
  "adviser",
  "projectLead",
  "moderator",
  "evaluator",
  "administrator",
]);

// One list: whoever corrects a form replaces its contact details, and so has to be shown them.
const typingRoles = ["adviser", "projectLead", "moderator"] as const;

/** How to reach people who left their details in a survey: who speaks with them, and who types them over. */
export const mayReadContacts = roleHolders("read contact details", typingRoles);

/** Paper, spoken and phoned contributions. */
export const mayEnter = roleHolders("enter contributions", typingRoles);

/** Saying what answers are about, for the team alone. */
export const mayTag = roleHolders("tag answers", ["adviser", "projectLead", "moderator", "evaluator"]);

export const moderatingRoles = ["adviser", "projectLead", "moderator"] as const;

/** Publishing, rejecting with a reason, translating, naming the language. */
export const mayModerate = roleHolders("moderate contributions", moderatingRoles);

/** Reasons of the municipality's own, which authors read: who moderates reads them as well. */
export const mayKeepReasons = roleHolders("keep own reasons", ["adviser", "administrator"]);
export const mayReadReasons = roleHolders("read own reasons", [...moderatingRoles, "administrator"]);

/** The team proposes what was done with a contribution. */
export const mayPropose = roleHolders("propose dispositions", ["adviser", "projectLead"]);

/** Confirming is deciding; nobody confirms a proposal of their own. */
export const mayConfirm = roleHolders("confirm dispositions", ["projectLead", "administrator"]);

/** Messages on devices go by way of the makers of browsers: whether they are offered is up to who answers for privacy. */
export const mayOfferPush = roleHolders("offer push", ["administrator"]);

/** How many follow what and what they were sent; taking an address away for who calls. */
export const mayManageFollowing = roleHolders("manage following", ["adviser", "projectLead", "administrator"]);

/** Newsletters to who follows: writing, trying and sending. */
export const mayWriteNewsletters = roleHolders("write newsletters", ["adviser", "projectLead"]);

export const mayExport = roleHolders("export contributions", ["adviser", "projectLead", "evaluator", "administrator"]);

/** Questions, themes and the moment of moderation. */
export const maySetUp = roleHolders("set up participation", ["adviser", "projectLead"]);

/** Everybody who works with residents answers what they ask. */
export const answeringRoles = ["evaluator", "adviser", "projectLead", "moderator"] as const;
export const mayAnswerQuestions = roleHolders("answer questions", answeringRoles);

/** Who decides about a trajectory and when, and what is done after that. */
export const mayFollowUp = roleHolders("follow up on decisions", ["adviser", "projectLead"]);
