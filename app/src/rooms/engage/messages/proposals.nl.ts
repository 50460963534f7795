import type { Messages } from "../../../platform/define/room.ts";

/** Texts of an activity that lie ready. Residents read the proposals themselves. */
export const proposalsNl: Messages = {
  "engage.proposal.staff.question.ideas": "Welk idee hebt u voor “{title}”?",
  "engage.proposal.staff.question.survey": "Wat vindt u van “{title}”?",
  "engage.proposal.staff.explanation.ideas.before":
    "Vertel wat u wilt en waarom. Wij lezen uw idee eerst. Daarna kan iedereen het lezen.",
  "engage.proposal.staff.explanation.ideas.after": "Vertel wat u wilt en waarom. Iedereen kan uw idee meteen lezen.",
  "engage.proposal.staff.explanation.survey":
    "Wij stellen u een paar vragen over “{title}”. Wij tellen alle antwoorden bij elkaar op en laten zien wat eruit komt.",
  "engage.proposal.staff.ready":
    "Er ligt een voorstel klaar voor wat u nog niet invulde. Het past bij de werkvorm die u koos.",
  "engage.proposal.staff.show": "Vul de lege velden in met het voorstel",
  "engage.proposal.staff.shown": "Lees het voorstel na en pas het aan. Er is nog niets bewaard.",
  "engage.proposal.staff.mark": "(voorstel, lees het na)",
};
