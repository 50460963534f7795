import type { Asked, Said } from "../domain/said.ts";
import { answerWords } from "./answer-words.ts";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export function askedWords({ frame }: Reading, asked: Asked): string {
  return say(frame, asked.kind === "check" ? asked.check.question : asked.question.question);
}

/** An answer in words; undefined when there is none. */
export function saidWords(reading: Reading, asked: Asked, answer: Said): string | undefined {
  if (asked.kind === "question") return answerWords(reading, asked.question, answer);
  const value = answer[asked.id];
  return typeof value === "string" ? reading.frame.t(`choose.scan.answer.${value}`) : undefined;
}
