import type { Advised, Effect, ScanOutcome } from "../domain/weighing.ts";
import type { Reading } from "./words.ts";
import { combinationName } from "./words.ts";

/** What taking an answer over would do, in one sentence. */
export function effectWords(reading: Reading, effect: Effect): string {
  const { t } = reading.frame;
  if (effect.on === "notComputed") return t("choose.replies.effect.notComputed");
  if (effect.on === "scan") {
    if (effect.to === "incomplete") return t("choose.replies.effect.scanIncomplete");
    if (!effect.changes) return t("choose.replies.effect.sameScan");
    const [from, to] = [outcomeWords(reading, effect.from), outcomeWords(reading, effect.to)];
    return t("choose.replies.effect.scan", { from, to });
  }
  if (effect.to.state === "missing") return t("choose.replies.effect.missing");
  if (!effect.changes) return t("choose.replies.effect.sameAdvice");
  return t("choose.replies.effect.advice", {
    from: advisedWords(reading, effect.from),
    to: advisedWords(reading, effect.to),
  });
}

function outcomeWords({ frame }: Reading, outcome: ScanOutcome): string {
  return frame.t(outcome === "incomplete" ? "choose.replies.incomplete" : `choose.outcome.${outcome}.title`);
}

function advisedWords(reading: Reading, advised: Advised): string {
  if (advised.state === "found") return combinationName(reading, advised.items);
  return reading.frame.t(`choose.replies.advised.${advised.state}`);
}
