import type { Fields } from "../../../../platform/define/method.ts";
import { askedOf } from "./asked.ts";
import type { Question, SurveySetup } from "./domain.ts";
import { asking, isPart, needs, partOf } from "./parts.ts";

const perScreen = 5;

/**
 * The screens of a survey: a part begins on a new one, and a question that depends on an answer, or has it in its words,
 * comes on a later screen than that answer, so that it works without JavaScript.
 */
export function screensOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const screens: Question[][] = [];
  for (const question of questions) {
    const last = screens.at(-1);
    const needed = needs(question);
    const depends = last?.some(({ code }) => needed.includes(code)) === true;
    const isFull = last !== undefined && asking(last).length >= perScreen;
    if (!last || depends || isFull || isPart(question)) screens.push([question]);
    else last.push(question);
  }
  return screens;
}

/** A screen with what is asked on it of this person. */
export type ShownScreen = {
  readonly name: string;
  /** All that can be asked here, also what is not asked of this person: their controls belong to this screen. */
  readonly questions: readonly Question[];
  readonly asked: readonly Question[];
  readonly part: Question | undefined;
};

/** The screens on which something is asked of who gave these answers. */
export function shownScreens({ questions }: SurveySetup, fields: Fields): readonly ShownScreen[] {
  const asked = askedOf(questions, fields);
  return screensOf(questions)
    .map((screen, at) => ({
      name: `vragen-${at + 1}`,
      questions: screen,
      asked: asking(screen).filter((question) => asked.includes(question)),
      part: screen[0] && partOf(questions, screen[0]),
    }))
    .filter((screen) => screen.asked.length > 0);
}
