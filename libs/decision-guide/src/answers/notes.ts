import { DAYS_PER_WEEK } from "../scoring/scorer.ts";
import type { Answers } from "./answers.ts";
import { DONT_KNOW } from "./answers.ts";
import { dayNumber } from "./day-number.ts";
import { LEVEL_OF_COMMITMENT, LEVEL_OF_GOAL, promisedLevel, ROOM_OF_ANSWER } from "./situation-table.ts";

/**
 * What the answers say before any combination is chosen. These effects have no size, so none of them moves a score
 * (domain 02 §2.3).
 */
export type Note =
  /** Q1: the Environment and Planning Act asks for participation here, whatever is decided. [K] */
  | { readonly code: "environmentAct" }
  /** Q2: getting support for a finished plan is selling, not participation. */
  | { readonly code: "sellingNotListening" }
  | { readonly code: "behaviourNeedsMore" }
  | { readonly code: "trustIsEarned" }
  /** Q2: the goals lie more than one rung apart; the highest is what residents will expect. */
  | { readonly code: "goalsFarApart"; readonly lowest: number; readonly highest: number }
  /** Q3: more is promised than is open. */
  | { readonly code: "levelAboveRoom"; readonly level: number; readonly room: number }
  | { readonly code: "nothingOpen" }
  | { readonly code: "deciderUnknown" }
  | { readonly code: "deciderOutside" }
  | { readonly code: "noDecisionDate" }
  | { readonly code: "decisionDatePassed" }
  /** Q5 and Q17: the input would come after the decision; the weeks until the decision are used. */
  | { readonly code: "inputAfterDecision"; readonly weeks: number; readonly weeksToDecision: number }
  /** Q6. */
  | { readonly code: "commitmentUnknown" }
  | { readonly code: "commitmentBelowLevel"; readonly commitment: number; readonly level: number }
  /** Q10: nobody counted who was missing. */
  | { readonly code: "missingGroupsUnknown" }
  /** Q14, Q20. */
  | { readonly code: "trustUnknown" }
  | { readonly code: "digitalSkillUnknown" }
  /** Q21. */
  | { readonly code: "personalDataUnknown" }
  | { readonly code: "dpiaNeeded" }
  | { readonly code: "sensorRegisterNeeded" }
  /** Q22: people have said it already. */
  | { readonly code: "alreadyAsked" };

/** Rungs from which two goals no longer fit one trajectory's promise. */
const FAR_APART = 2;

/** Every note that a set of answers gives, in the order of the questions. */
export function notesOf(answers: Answers, today: string): readonly Note[] {
  return [...subjectNotes(answers), ...goalNotes(answers), ...decisionNotes(answers, today), ...dataNotes(answers)];
}

/** Whole weeks until the decision; undefined without a date, or when it has passed. */
export function weeksToDecision(answers: Answers, today: string): number | undefined {
  const decision = answers.decisionDate === undefined ? undefined : dayNumber(answers.decisionDate);
  const now = dayNumber(today);
  if (decision === undefined || now === undefined || decision < now) return undefined;
  return Math.floor((decision - now) / DAYS_PER_WEEK);
}

function subjectNotes({ Q1 }: Answers): readonly Note[] {
  return Q1 === "physical_space" || Q1 === "vision" ? [{ code: "environmentAct" }] : [];
}

function goalNotes({ Q2, Q3 }: Answers): readonly Note[] {
  const notes: Note[] = [];
  const levels = Q2.map((goal) => LEVEL_OF_GOAL[goal]);
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  if (Q2.every((goal) => goal === "support")) notes.push({ code: "sellingNotListening" });
  if (Q2.includes("behaviour")) notes.push({ code: "behaviourNeedsMore" });
  if (Q2.includes("trust")) notes.push({ code: "trustIsEarned" });
  if (highest - lowest >= FAR_APART) notes.push({ code: "goalsFarApart", lowest, highest });
  if (Q3 === DONT_KNOW) return notes;
  const room = ROOM_OF_ANSWER[Q3];
  if (highest > room) notes.push({ code: "levelAboveRoom", level: highest, room });
  if (Q3 === "nothing") notes.push({ code: "nothingOpen" });
  return notes;
}

function decisionNotes(answers: Answers, today: string): readonly Note[] {
  const notes: Note[] = [];
  const { Q5, Q6, Q17, decisionDate } = answers;
  const weeksLeft = weeksToDecision(answers, today);
  if (Q5 === DONT_KNOW) notes.push({ code: "deciderUnknown" });
  if (Q5 === "other") notes.push({ code: "deciderOutside" });
  if (decisionDate === undefined) notes.push({ code: "noDecisionDate" });
  else if (weeksLeft === undefined) notes.push({ code: "decisionDatePassed" });
  else if (Q17 !== DONT_KNOW && Q17 > weeksLeft) {
    notes.push({ code: "inputAfterDecision", weeks: Q17, weeksToDecision: weeksLeft });
  }
  return [...notes, ...commitmentNotes(Q6, promisedLevel(answers.Q2))];
}

/** Self-organisation asks no more of the decider than a binding promise. */
function commitmentNotes(Q6: Answers["Q6"], level: number): readonly Note[] {
  if (Q6 === DONT_KNOW) return [{ code: "commitmentUnknown" }];
  const commitment = LEVEL_OF_COMMITMENT[Q6];
  return commitment < Math.min(level, LEVEL_OF_COMMITMENT.binding)
    ? [{ code: "commitmentBelowLevel", commitment, level }]
    : [];
}

function dataNotes({ Q10, Q14, Q20, Q21, Q22, dpiaDone }: Answers): readonly Note[] {
  const notes: Note[] = [];
  if (Q10 === DONT_KNOW) notes.push({ code: "missingGroupsUnknown" });
  if (Q14 === DONT_KNOW) notes.push({ code: "trustUnknown" });
  if (Q20 === DONT_KNOW) notes.push({ code: "digitalSkillUnknown" });
  if (Q21 === DONT_KNOW) notes.push({ code: "personalDataUnknown" });
  if ((Q21 === "special" || Q21 === "publicSpace") && !dpiaDone) notes.push({ code: "dpiaNeeded" });
  if (Q21 === "publicSpace") notes.push({ code: "sensorRegisterNeeded" });
  if (Q22 === "recent") notes.push({ code: "alreadyAsked" });
  return notes;
}
