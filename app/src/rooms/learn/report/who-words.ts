import type { Translate } from "../../../platform/define/frame.ts";
import { saidInDutch } from "../../../platform/i18n/said.ts";
import type { ParticipationRow, ParticipationSource } from "./report.ts";

type Reader = { readonly t: Translate; readonly lang: string };

/** A neighbourhood has its own name; an age group has words. */
export function groupName({ group }: ParticipationRow, { t, lang }: Reader): string {
  return "area" in group ? saidInDutch({ lang }, group.area) : t(`learn.group.${group.age}`);
}

/** How many people told who they are, what is hidden, and where the population comes from. */
export function sourceText({ told, isHidden, population }: ParticipationSource, t: Translate): string {
  if (told === "none") return t("learn.who.none");
  const who = told === "few" ? t("learn.who.few") : t("learn.who.told", { told });
  const from = population
    ? t(`learn.who.${population.source}`, { year: String(population.year) })
    : t("learn.who.unknown");
  return [who, ...(isHidden ? [t("learn.who.hidden")] : []), from].join(" ");
}
