import type { Gap, Goal, Inadmissibility, NoAdvice, Note, PlanNote } from "@brink/decision-guide";
import type { MessageParams } from "../../../kernel/refusal.ts";
import type { Barrier } from "../domain/own-combination.ts";
import type { Reading } from "./words.ts";
import { competenceName, euros, levelName, nameOf, namesOf, oneOfNames } from "./words.ts";

/** What the answers say before anything is chosen. */
export function noteWords(reading: Reading, note: Note): string {
  const { frame } = reading;
  const level = (value: number) => levelName(reading, value);
  switch (note.code) {
    case "goalsFarApart":
      return frame.t("choose.note.goalsFarApart", { lowest: level(note.lowest), highest: level(note.highest) });
    case "levelAboveRoom":
      return frame.t("choose.note.levelAboveRoom", { level: level(note.level), room: level(note.room) });
    case "commitmentBelowLevel":
      return frame.t("choose.note.commitmentBelowLevel", {
        level: level(note.level),
        commitment: level(note.commitment),
      });
    case "inputAfterDecision":
      return frame.t("choose.note.inputAfterDecision", { weeks: note.weeks, weeksToDecision: note.weeksToDecision });
    default:
      return frame.t(`choose.note.${note.code}`);
  }
}

/** Notes that speak for a combination; the rest are warnings. */
export function isInFavour({ code }: PlanNote): boolean {
  return code === "provenInSubject" || code === "fitsLowTrust";
}

export function planNoteWords(reading: Reading, note: PlanNote): string {
  return reading.frame.t(`choose.planNote.${note.code}`, planNoteParams(reading, note));
}

function planNoteParams(reading: Reading, note: PlanNote): MessageParams {
  switch (note.code) {
    case "provenInSubject":
      return { item: nameOf(reading, note.item), sources: note.sources.join(", ") };
    case "tooFewPeople":
      return { item: nameOf(reading, note.item), needed: note.neededPeople, most: note.affectedMost };
    case "fewSeats":
      return { seats: note.seats, least: note.affectedLeast };
    case "fitsLowTrust":
    case "riskyWithLowTrust":
    case "asksAgain":
      return { item: nameOf(reading, note.item) };
    case "competenceGap":
      return { competences: competenceName(reading, note.competence) };
    default:
      return { repairs: oneOfNames(reading, note.repairs) };
  }
}

export function goalWords({ frame }: Reading, goals: readonly Goal[]): string {
  const words = goals.map((goal) => frame.t(`choose.goal.${goal}`));
  return new Intl.ListFormat(frame.lang, { type: "disjunction" }).format(words);
}

/** Which rule emptied the list, and the figure that would have to change. */
export function noAdviceWords(reading: Reading, reason: NoAdvice): string {
  return reading.frame.t(`choose.noAdvice.${reason.code}`, noAdviceParams(reading, reason));
}

function noAdviceParams(reading: Reading, reason: NoAdvice): MessageParams {
  const { frame } = reading;
  switch (reason.code) {
    case "overpromise":
      return { level: levelName(reading, reason.level), room: levelName(reading, reason.room) };
    case "noFeedbackItem":
      return {};
    case "noMethodAtLevel":
      return { level: levelName(reading, reason.level) };
    case "noCarrierAtLevel":
      return { level: levelName(reading, reason.level), goals: goalWords(reading, reason.anyOf) };
    case "budgetTooSmall":
      return {
        item: nameOf(reading, reason.item),
        needed: euros(frame, reason.neededEur),
        budget: euros(frame, reason.budgetEur),
      };
    case "weeksTooFew":
      return { item: nameOf(reading, reason.item), needed: reason.neededWeeks, weeks: reason.weeks };
    case "hoursTooFew":
      return { item: nameOf(reading, reason.item), needed: reason.neededHours, hours: reason.staffHours };
    case "limitsExcludeEachOther":
      return { goals: goalWords(reading, reason.anyOf) };
  }
}

/** The question whose answer a reader would have to change. */
export const questionBehind: Readonly<Record<NoAdvice["code"], string>> = {
  overpromise: "Q3",
  noFeedbackItem: "Q2",
  noMethodAtLevel: "Q2",
  noCarrierAtLevel: "Q2",
  budgetTooSmall: "Q15",
  weeksTooFew: "Q17",
  hoursTooFew: "Q16",
  limitsExcludeEachOther: "Q15",
};

/** What is missing in a combination, and the best way to repair it. */
export function gapWords(reading: Reading, gap: Gap): string {
  const { frame } = reading;
  const repair =
    gap.repairs.length === 0
      ? []
      : [
          frame.t(gap.replaces ? "choose.gap.replaceBy" : "choose.gap.add", {
            repairs: oneOfNames(reading, gap.repairs),
          }),
        ];
  const steps = gap.steps.map((step) => frame.t(`choose.gap.step.${step}`));
  return [frame.t(`choose.gap.${gap.code}`, { items: namesOf(reading, gap.items) }), ...repair, ...steps].join(" ");
}

export function barrierWords(reading: Reading, barrier: Barrier): string {
  if (barrier.code === "dpiaMissing") return reading.frame.t("choose.barrier.dpiaMissing");
  if (barrier.code === "overpromise") {
    const [level, room] = [levelName(reading, barrier.level), levelName(reading, barrier.room)];
    return reading.frame.t("choose.barrier.overpromise", { level, room });
  }
  return concernWords(reading, barrier);
}

export function concernWords(reading: Reading, concern: Inadmissibility): string {
  const { frame } = reading;
  if (concern.code === "goalNotCarried") {
    return frame.t("choose.concern.goalNotCarried", { goals: goalWords(reading, concern.anyOf) });
  }
  const params: MessageParams = {
    ...("item" in concern ? { item: nameOf(reading, concern.item) } : {}),
    ...("needs" in concern ? { needs: nameOf(reading, concern.needs) } : {}),
    ...("count" in concern ? { count: concern.count } : {}),
  };
  return frame.t(`choose.concern.${concern.code}`, params);
}
