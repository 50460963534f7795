import type { SignalKind } from "./domain.ts";
import { sitesIn } from "./likeness.ts";

/** Nobody reads a whole form and fills it in within this time; a program does. */
const quickSeconds = 3;
/** So many links in one text are rare in what residents write. */
const linksFrom = 3;

export type SentForm = {
  /** Something stands in the field that nobody sees. */
  readonly trap: boolean;
  /** When the form was begun; undefined where it does not say, or where its screens were saved one by one. */
  readonly begunAt: Date | undefined;
  readonly now: Date;
  readonly text: string;
};

/** What is strange about how a text was sent. It never refuses: a person looks first. */
export function signalsOf({ trap, begunAt, now, text }: SentForm): readonly SignalKind[] {
  const isQuick = begunAt !== undefined && now.getTime() - begunAt.getTime() < quickSeconds * 1_000;
  const signals: readonly (readonly [SignalKind, boolean])[] = [
    ["trap", trap],
    ["quick", isQuick],
    ["links", sitesIn(text).length >= linksFrom],
  ];
  return signals.flatMap(([kind, is]) => (is ? [kind] : []));
}
