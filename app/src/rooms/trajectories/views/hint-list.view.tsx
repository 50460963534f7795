import type { Hint } from "@brink/plain-language";
import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { baseLang } from "../domain/texts.ts";

type Props = { readonly text: string; readonly hints: readonly Hint[]; readonly frame: Frame };

/** What may be too hard in a Dutch text, and what to write instead. */
export function HintList({ text, hints, frame }: Props): ReactElement {
  return (
    <ul>
      {hints.map((hint) => (
        <li key={`${String(hint.start)} ${hint.kind}`}>
          <q lang={baseLang}>{quoted(text, hint)}</q>: {adviceOf(frame, hint)}
        </li>
      ))}
    </ul>
  );
}

/** Enough of a sentence to find it by. */
const wordsQuoted = 8;

function quoted(text: string, { kind, start, end }: Hint): string {
  const whole = text.slice(start, end);
  if (kind !== "sentence") return whole;
  return `${whole.split(/\s+/).slice(0, wordsQuoted).join(" ")} …`;
}

function adviceOf({ t }: Frame, { kind, instead, words }: Hint): string {
  if (kind === "sentence") return t("trajectories.plain.sentence", { words });
  if (instead === "") return t(`trajectories.plain.${kind}`);
  return t(`trajectories.plain.${kind}Instead`, { instead });
}
