import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { Telling } from "./report-lines.ts";
import type { ReportBasis, ReportFact, ReportSnapshot } from "./report.ts";

/** One line of "the facts", with its name for who reads the CSV. */
export type FactLine = ReportFact & { readonly id: string };

/** What it was, in words: what nobody recorded is said to be unknown. */
export function factLines(report: ReportSnapshot, telling: Telling): readonly FactLine[] {
  const { t, lang, format } = telling;
  const { basis } = report;
  const known = <T>(value: T | undefined, say: (value: T) => string) =>
    value === undefined ? t("learn.report.unknown") : say(value);
  const said = (text: Localized) => pickText(text, lang).text || t("learn.report.unknown");
  const fact = (id: string, value: string): FactLine => ({ id, key: t(`learn.fact.${id}`), value });
  return [
    fact("goal", said(report.goal)),
    ...(basis
      ? [
          fact(
            "motivation",
            known(basis.motivation, (one) => motivation(one, telling)),
          ),
        ]
      : []),
    ...(basis
      ? [
          fact(
            "legalGround",
            known(basis.legalGround, (ground) => legalGround(ground, basis, telling)),
          ),
        ]
      : []),
    fact(
      "level",
      known(report.level, (level) => t(`learn.level.${level}`)),
    ),
    ...(basis
      ? [
          fact(
            "roomLeft",
            known(basis.roomLeft, (room) => t(`learn.room.${room}`)),
          ),
        ]
      : []),
    ...(basis ? [fact("frames", frames(basis, telling))] : []),
    ...(basis ? [fact("pillars", pillars(basis, telling))] : []),
    fact("decider", said(report.decider)),
    fact("period", period(report, telling)),
    fact(
      "decidedOn",
      known(report.decidedOn, (day) => format.date(day)),
    ),
    fact(
      "affected",
      known(report.affectedPopulation, (people) => format.number(people)),
    ),
    fact(
      "cost",
      known(report.costCents, (cents) => format.euros(cents)),
    ),
    fact(
      "hours",
      known(report.hours, (hours) => format.number(hours)),
    ),
    fact("participants", tookPart(report, telling)),
    fact("counted", format.number(countedByHand(report))),
  ];
}

function motivation(given: NonNullable<ReportBasis["motivation"]>, { t, lang, format }: Telling): string {
  const { by, on } = given;
  const decision = t(`learn.involvement.${given.decision}`);
  const reasons = pickText(given.reasons, lang).text;
  return t("learn.report.motivationBy", { decision, by, date: format.date(on), reasons }).trim();
}

function legalGround(ground: string, { legalNote }: ReportBasis, { t }: Telling): string {
  return [t(`learn.legalGround.${ground}`), legalNote].filter((part) => part !== "").join(". ");
}

function frames(
  { frames: given, framesSetBy: by, framesSetOn: on }: ReportBasis,
  { t, lang, format }: Telling,
): string {
  const lines = pickText(given, lang)
    .text.split("\n")
    .flatMap((line) => line.trim() || []);
  if (lines.length === 0) return t("learn.report.unknown");
  const frame = lines.join(" ");
  return by === "" || on === undefined
    ? frame
    : t("learn.report.framesBy", { by, date: format.date(on), frames: frame });
}

function pillars({ pillars: used }: ReportBasis, { t, lang }: Telling): string {
  if (used.length === 0) return t("learn.pillar.none");
  const words = new Intl.ListFormat(lang).format(used.map((pillar) => t(`learn.pillar.${pillar}`)));
  return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
}

function period({ openedOn, closedOn }: ReportSnapshot, { t, format }: Telling): string {
  if (openedOn === undefined) return t("learn.report.unknown");
  const from = format.date(openedOn);
  if (closedOn === undefined) return t("learn.report.openSince", { from });
  return t("learn.report.period", { from, until: format.date(closedOn) });
}

/** "127 mensen en 4 organisaties": an organisation is no person. */
export function tookPart({ totals }: Pick<ReportSnapshot, "totals">, { t, lang }: Telling): string {
  const { participants, organisations } = totals;
  const people = participants - organisations;
  return new Intl.ListFormat(lang).format([
    ...(people > 0 || organisations === 0 ? [t("learn.report.people", { count: people })] : []),
    ...(organisations > 0 ? [t("learn.report.organisations", { count: organisations })] : []),
  ]);
}

/** Who came to activities outside Brink, as the team counted them: who came twice is counted twice. */
export function countedByHand({ activities }: Pick<ReportSnapshot, "activities">): number {
  return activities.filter((one) => one.handEntered).reduce((sum, one) => sum + (one.people ?? 0), 0);
}
