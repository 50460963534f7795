import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import { said, saidInDutch } from "../../../platform/i18n/said.ts";
import type { Telling } from "./report-lines.ts";
import type { ReportBasis, ReportFact, ReportSnapshot } from "./report.ts";

/** One line of "the facts", with its name for who reads the CSV. */
export type FactLine = ReportFact & { readonly id: string };

/** What it was, in words: what nobody recorded is said to be unknown. */
export function factLines(report: ReportSnapshot, telling: Telling): readonly FactLine[] {
  const { t, lang, format } = telling;
  const words = (text: Localized) => said(telling, pickText(text, lang)) || t("learn.report.unknown");
  const restedOn = report.basis && basisValues(report.basis, telling);
  const values: Readonly<Record<string, string | undefined>> = {
    goal: words(report.goal),
    motivation: restedOn?.motivation,
    legalGround: restedOn?.legalGround,
    level: known(report.level, telling, (level) => t(`learn.level.${level}`)),
    roomLeft: restedOn?.roomLeft,
    frames: restedOn?.frames,
    pillars: restedOn?.pillars,
    decider: words(report.decider),
    period: period(report, telling),
    decidedOn: known(report.decidedOn, telling, (day) => format.date(day)),
    affected: known(report.affectedPopulation, telling, (people) => format.number(people)),
    cost: known(report.costCents, telling, (cents) => format.euros(cents)),
    hours: known(report.hours, telling, (hours) => format.number(hours)),
    participants: tookPart(report, telling),
    counted: format.number(countedByHand(report)),
  };
  return Object.entries(values).flatMap(([id, value]) =>
    value === undefined ? [] : { id, key: t(`learn.fact.${id}`), value },
  );
}

/** What a report kept of the basis; reports from before it was kept have none of these lines. */
function basisValues(basis: ReportBasis, telling: Telling) {
  const { t } = telling;
  return {
    motivation: known(basis.motivation, telling, (one) => motivation(one, telling)),
    legalGround: known(basis.legalGround, telling, (ground) => legalGround(ground, basis, telling)),
    roomLeft: known(basis.roomLeft, telling, (room) => t(`learn.room.${room}`)),
    frames: frames(basis, telling),
    pillars: pillars(basis, telling),
  };
}

function known<T>(value: T | undefined, { t }: Telling, say: (value: T) => string): string {
  return value === undefined ? t("learn.report.unknown") : say(value);
}

function motivation(given: NonNullable<ReportBasis["motivation"]>, telling: Telling): string {
  const { t, lang, format } = telling;
  const decision = t(`learn.involvement.${given.decision}`);
  const reasons = said(telling, pickText(given.reasons, lang));
  const by = saidInDutch(telling, given.by);
  return t("learn.report.motivationBy", { decision, by, date: format.date(given.on), reasons }).trim();
}

function legalGround(ground: string, { legalNote }: ReportBasis, telling: Telling): string {
  return [telling.t(`learn.legalGround.${ground}`), saidInDutch(telling, legalNote)]
    .filter((part) => part !== "")
    .join(". ");
}

function frames({ frames: given, framesSetBy: by, framesSetOn: on }: ReportBasis, telling: Telling): string {
  const { t, lang, format } = telling;
  const found = pickText(given, lang);
  const lines = found.text.split("\n").flatMap((line) => line.trim() || []);
  if (lines.length === 0) return t("learn.report.unknown");
  const frame = said(telling, { lang: found.lang, text: lines.join(" ") });
  return by === "" || on === undefined
    ? frame
    : t("learn.report.framesBy", { by: saidInDutch(telling, by), date: format.date(on), frames: frame });
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
