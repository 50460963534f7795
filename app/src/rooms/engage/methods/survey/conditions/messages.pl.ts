import type { Messages } from "../../../../../platform/define/room.ts";

/** Conditions as they stand on paper. Not checked by a native speaker. */
export const pl: Messages = {
  "survey.onlyIf": "Tylko jeśli {conditions}",
  "survey.if.answer": "„{answer}”",
  "survey.if.anyOf": "odpowiedź na pytanie „{question}” to {answers}",
  "survey.if.allOf": "w pytaniu „{question}” wybrano {answers}",
  "survey.if.noneOf": "odpowiedź na pytanie „{question}” to nie {answers}",
  "survey.if.atLeast": "odpowiedź na pytanie „{question}” to co najmniej {lowest, number}",
  "survey.if.atMost": "odpowiedź na pytanie „{question}” to najwyżej {highest, number}",
  "survey.if.between": "odpowiedź na pytanie „{question}” to od {lowest, number} do {highest, number}",
  "survey.if.answered": "na pytanie „{question}” jest odpowiedź",
  "survey.if.skipped": "pytanie „{question}” zostało pominięte",
};
