import type { Question } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { asking } from "../parts.ts";

/** Words of the team for what an answer is about, at most so many for a question, each at most so long. */
export const tagsAtMost = 15;
export const tagLength = 40;

export const answersPerPage = 25;

/** The hidden control with what an answer was ticked for before. */
export const beforeName = (id: string) => `${id}.before`;

/** Questions of which the answers are somebody's own words. */
export function taggable(questions: readonly Question[]): readonly Question[] {
  return asking(questions).filter((question) => kindOf(question).isTaggable === true);
}

/** One a line; blank lines and the same twice are left out, capitals or not. */
export function tagLines(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim().replaceAll(/\s+/g, " "));
  return lines.filter((line, at) => line !== "" && lines.findIndex((one) => isSame(one, line)) === at);
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase("nl") === other.toLocaleLowerCase("nl");
}
