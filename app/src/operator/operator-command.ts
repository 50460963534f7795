import type { Refusal } from "../kernel/refusal.ts";
import { refusalWords } from "../platform/web/refusal-words.ts";
import { translator } from "../platform/i18n/translator.ts";
import type { OpenBrink } from "../start.ts";

/** Where a command writes: what was asked, and what is said beside it. */
export type Terminal = { out(line: string): void; err(line: string): void };

export type OperatorCommand = {
  /** The words after `npm run brink --`. */
  readonly words: readonly string[];
  readonly usage: string;
  readonly says: string;
  /** What is wrong with the arguments, in one sentence, before a database is started for them. */
  wrong?(args: readonly string[]): string | undefined;
  /** Returns the exit code. */
  run(brink: OpenBrink, args: readonly string[], terminal: Terminal): Promise<number>;
};

/** A field that the operator knows by another word, or by a part of its name. */
const flags: Readonly<Record<string, string>> = { cbsCode: "cbs", brand: "colour", hosts: "host" };

/** Says a refusal in one sentence, with the arguments that it is about. Returns the exit code. */
export function sayRefusal(brink: OpenBrink, refusal: Refusal, terminal: Terminal): number {
  const t = translator(brink.composition.app.words, "en");
  const fields = "fields" in refusal ? (refusal.fields ?? []) : [];
  const aboutFields = fields.map(({ field, key, params }) => `--${flags[field] ?? field}: ${t(key, params)}`);
  terminal.err([refusalWords(refusal, t), ...aboutFields].filter((part) => part !== undefined).join(" "));
  return 1;
}
