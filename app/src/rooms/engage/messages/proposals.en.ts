import type { Messages } from "../../../platform/define/room.ts";

/** Texts of an activity that lie ready. Residents read the proposals themselves. */
export const proposalsEn: Messages = {
  "engage.proposal.staff.question.ideas": "What is your idea for “{title}”?",
  "engage.proposal.staff.question.survey": "What do you think of “{title}”?",
  "engage.proposal.staff.explanation.ideas.before":
    "Tell us what you want and why. We read your idea first. After that everybody can read it.",
  "engage.proposal.staff.explanation.ideas.after":
    "Tell us what you want and why. Everybody can read your idea at once.",
  "engage.proposal.staff.explanation.survey":
    "We ask you a few questions about “{title}”. We add up all answers and show what comes out.",
  "engage.proposal.staff.ready":
    "A proposal lies ready for what you did not fill in yet. It fits the method you chose.",
  "engage.proposal.staff.show": "Fill the empty fields with the proposal",
  "engage.proposal.staff.shown": "Read the proposal and change it. Nothing was saved yet.",
  "engage.proposal.staff.mark": "(proposal, read it first)",
};
