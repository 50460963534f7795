import type { Visit } from "../visit.ts";

/** Gives one answer to one question. */
export async function answer(visit: Visit, question: string, words: string): Promise<void> {
  await visit.choose(words, visit.page.getByRole("radiogroup", { name: question, exact: true }));
}

/** Gives the same answer to every question of the page that has it. */
export async function answerEach(visit: Visit, words: string): Promise<void> {
  for (const question of await visit.page.getByRole("radiogroup").all()) {
    const choice = question.getByLabel(words, { exact: true });
    if ((await choice.count()) > 0) await visit.choose(words, question);
  }
}

/** Unfolds a part of the page that is closed at first. */
export async function unfold(visit: Visit, words: string): Promise<void> {
  await visit.page.locator("summary").getByText(words, { exact: true }).click();
}

/** A calendar day in the Netherlands, so many days from now: as a date field takes it. */
export function dayFromNow(days: number): string {
  const moment = Date.now() + days * 24 * 60 * 60 * 1000;
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(moment);
}
