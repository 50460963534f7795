import { DONT_KNOW } from "@brink/decision-guide";
import type { BylawSaying } from "../domain/bylaw-says.ts";
import type { TermDay } from "../domain/planning/term-days.ts";
import type { Reading } from "./words.ts";
import { levelName, optionWords } from "./words.ts";

/** An article as it is cited: what it says of this decision, its text, and what of the guide does not agree with it. */
export type BylawLine = {
  readonly key: string;
  readonly text: string;
  readonly quote: string;
  readonly warning: string | undefined;
};

/** What page and paper both say of the by-law. */
export function bylawLines(
  reading: Reading,
  sayings: readonly BylawSaying[],
  terms: readonly TermDay[] = [],
): readonly BylawLine[] {
  return sayings.map((saying) => {
    const { id, text: quote } = saying.article;
    const late = terms.find((one) => one.saying.article.id === id && !one.isKept);
    const warning = late ? lateWords(reading, late) : differenceWords(reading, saying);
    return { key: id, text: sayingWords(reading, saying), quote, warning };
  });
}

/** "Artikel 4 vraagt ten minste het niveau: adviseren." */
function sayingWords(reading: Reading, saying: BylawSaying): string {
  const { t } = reading.frame;
  const { number } = saying.article;
  if (saying.kind === "level") return t("choose.says.level", { number, least: levelName(reading, saying.least) });
  if (saying.kind === "decider") return deciderWords(reading, saying);
  if (saying.kind === "term") return t(`choose.says.term.${saying.of}`, { number, weeks: saying.weeks });
  return t(`choose.says.${saying.kind}`, { number });
}

export function deciderWords(reading: Reading, saying: Extract<BylawSaying, { kind: "decider" }>): string {
  const { t } = reading.frame;
  const { article, decider, answered } = saying;
  const { number } = article;
  if (decider !== "own") return t("choose.says.decider", { number, decider: deciderName(reading, decider) });
  return answered === DONT_KNOW
    ? t("choose.says.decider.ownUnknown", { number })
    : t("choose.says.decider.own", { number, answered: deciderName(reading, answered) });
}

/** "de gemeenteraad": an option of question 5 in the middle of a sentence. */
function deciderName(reading: Reading, code: string): string {
  const words = optionWords(reading, "Q5", code);
  return words.slice(0, 1).toLocaleLowerCase(reading.frame.lang) + words.slice(1);
}

function differenceWords(reading: Reading, saying: BylawSaying): string | undefined {
  const { t } = reading.frame;
  const { number } = saying.article;
  if (saying.kind === "level" && saying.isBelow) {
    const [level, least] = [levelName(reading, saying.level), levelName(reading, saying.least)];
    return t("choose.says.level.below", { number, level, least });
  }
  if (saying.kind === "decider" && saying.differs) {
    const [decider, answered] = [saying.decider, saying.answered].map((code) => deciderName(reading, code));
    return t("choose.says.decider.differs", { number, decider: decider ?? "", answered: answered ?? "" });
  }
  return undefined;
}

function lateWords({ frame }: Pick<Reading, "frame">, { saying, on }: TermDay): string {
  const { of, weeks, article } = saying;
  return frame.t(`choose.says.late.${of}`, { number: article.number, weeks, day: frame.format.date(on) });
}

/** A term as a day of the calendar. */
export function termWords({ frame }: Pick<Reading, "frame">, { saying }: TermDay): string {
  return frame.t(`choose.says.day.${saying.of}`, { number: saying.article.number });
}
