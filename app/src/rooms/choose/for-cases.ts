import type { Localized } from "../../kernel/localized.ts";
import { methodNames } from "./for-trajectories.ts";
import type { GuideContent } from "./content/guide-content.ts";

/** What the codes of a situation, and methods and technologies, are called; of one that is not there, itself. */
export function situationNames(content: Pick<GuideContent, "records" | "situation" | "groups">) {
  const { questions } = content.situation;
  const optionNames = (question: string) => {
    const options = questions.find(({ id }) => id === question)?.options ?? [];
    const names = new Map(options.map(({ code, nl, en }) => [code, { nl, en }]));
    return (code: string): Localized => names.get(code) ?? { nl: code };
  };
  const groups = new Map(content.groups.map(({ code, name }) => [code, name]));
  return {
    item: methodNames(content),
    topic: optionNames("Q1"),
    goal: optionNames("Q2"),
    people: optionNames("Q7"),
    area: optionNames("Q8"),
    group: (code: string): Localized => groups.get(code) ?? { nl: code },
  };
}
