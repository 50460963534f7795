import { z } from "zod";

/** A place to go on to, as HAL has it. */
export const href = z.strictObject({ href: z.url() });

/** A text in the languages in which somebody wrote it. */
export const localizedTexts = z.record(z.string(), z.string()).describe("Een tekst per taal, bij zijn BCP 47-code.");

/** "open: Nu bezig; …": what each code means, in the words of the pages. */
export function codes<Code extends string | number>(
  known: readonly Code[],
  wordOf: (code: Code) => string | undefined,
): string {
  return known.map((code) => `${String(code)}: ${wordOf(code) ?? "?"}`).join("; ");
}
