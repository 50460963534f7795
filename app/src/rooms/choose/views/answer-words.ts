import { DONT_KNOW } from "@brink/decision-guide";
import type { Json } from "../../../platform/define/work.ts";
import type { Question } from "../content/question.ts";
import type { GivenAnswers } from "../domain/guide.ts";
import type { Reading } from "./words.ts";
import { competenceName, groupName, listed, nameOf, say } from "./words.ts";

/** The answer to one question, with what is asked beside it; undefined when nothing is answered. */
export function answerWords(reading: Reading, question: Question, answers: GivenAnswers): string | undefined {
  const given = new Map(Object.entries(answers));
  const own = valueWords(reading, question, given.get(question.id));
  const beside = question.alsoAsk && besideWords(reading, question.alsoAsk, given.get(question.alsoAsk.key));
  const both = [own, beside].filter((words) => words !== undefined);
  return both.length === 0 ? undefined : both.join(" · ");
}

function valueWords(reading: Reading, question: Question, value: Json | undefined): string | undefined {
  const { frame, content } = reading;
  if (value === undefined || value === null) return undefined;
  if (value === DONT_KNOW) return say(frame, content.situation.dontKnow);
  if (typeof value === "number") {
    const unit = question.unit ? ` ${say(frame, question.unit)}` : "";
    return frame.format.number(value) + unit;
  }
  if (typeof value === "string") return codeWords(reading, question, value);
  if (Array.isArray(value)) {
    const codes = value.filter((code): code is string => typeof code === "string");
    if (codes.length === 0) return frame.t("choose.answer.nothing");
    return listed(
      frame,
      codes.map((code) => codeWords(reading, question, code)),
    );
  }
  const weights = Object.entries(value).map(([group, weight]) =>
    frame.t("choose.answer.weight", { group: groupName(reading, group), weight: frame.t(`choose.weight.${weight}`) }),
  );
  return listed(frame, weights);
}

function codeWords(reading: Reading, { options, optionsFrom }: Question, code: string): string {
  const option = options?.find((one) => one.code === code);
  if (option) return say(reading.frame, option);
  if (optionsFrom === "targetGroups") return groupName(reading, code);
  return optionsFrom === "competences" ? competenceName(reading, code) : nameOf(reading, code);
}

function besideWords(
  { frame }: Reading,
  { kind, question }: NonNullable<Question["alsoAsk"]>,
  value: Json | undefined,
): string | undefined {
  if (kind === "tick") return value === true ? say(frame, question) : undefined;
  return typeof value === "string" ? `${say(frame, question)} ${frame.format.date(value)}` : undefined;
}
