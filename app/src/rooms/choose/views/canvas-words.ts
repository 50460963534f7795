import type { Answers } from "@brink/decision-guide";
import { DONT_KNOW } from "@brink/decision-guide";
import type { PlanField } from "../domain/canvas/fields.ts";
import type { Fitting } from "../domain/canvas/fits.ts";
import type { Canvas } from "../queries/canvas.ts";
import { deciderWords } from "./bylaw-words.ts";
import { spanWords } from "./planning-words.ts";
import type { Reading } from "./words.ts";
import {
  competenceName,
  groupName,
  levelName,
  listed,
  nameOf,
  namesOf,
  optionOnPaper,
  optionWords,
  recordOf,
} from "./words.ts";

/** What a field knows already from the guide and the planning. */
export type FieldFact = { readonly term: string; readonly text: string };

type Facts = (reading: Reading, canvas: Canvas) => readonly FieldFact[];

const factsOf: Readonly<Record<PlanField, Facts>> = {
  aim: aimFacts,
  people: peopleFacts,
  how: howFacts,
  invite: inviteFacts,
  programme: programmeFacts,
  rules: rulesFacts,
  roles: rolesFacts,
  feedback: feedbackFacts,
};

/** Shown, not typed again; page and paper say the same. */
export function fieldFacts(reading: Reading, canvas: Canvas, field: PlanField): readonly FieldFact[] {
  return factsOf[field](reading, canvas);
}

function fact({ frame }: Reading, name: string, text: string): FieldFact {
  return { term: frame.t(`choose.canvas.fact.${name}`), text };
}

function dayOrUnknown({ frame }: Reading, day: string | undefined): string {
  return day === undefined ? frame.t("choose.canvas.unknown") : frame.format.date(day);
}

function aimFacts(reading: Reading, { plan }: Canvas): readonly FieldFact[] {
  const { answers, situation } = plan;
  const { frame } = reading;
  const goals = answers.Q2.map((goal) => optionWords(reading, "Q2", goal));
  return [
    fact(reading, "goal", listed(reading.frame, goals)),
    fact(reading, "level", levelName(reading, situation.level)),
    fact(reading, "open", optionOnPaper(reading, "Q3", answers.Q3)),
    fact(reading, "promise", optionOnPaper(reading, "Q6", answers.Q6)),
    fact(reading, "decider", optionOnPaper(reading, "Q5", answers.Q5)),
    ...plan.bylaw.flatMap((saying) =>
      saying.kind === "decider" ? [{ term: frame.t("choose.says.fact"), text: deciderWords(reading, saying) }] : [],
    ),
    fact(reading, "decision", dayOrUnknown(reading, answers.decisionDate)),
  ];
}

function peopleFacts(reading: Reading, { plan, sources }: Canvas): readonly FieldFact[] {
  const { t } = reading.frame;
  const groups = sources.groups.map(
    (group) => `${groupName(reading, group)} (${t(`choose.reach.weight.${plan.situation.priority[group] ?? 1}`)})`,
  );
  return [
    fact(reading, "groups", groups.length === 0 ? t("choose.canvas.noGroups") : groups.join("; ")),
    fact(reading, "people", optionWords(reading, "Q7", plan.answers.Q7)),
    fact(reading, "area", areaWords(reading, plan.answers.Q8, sources.areas)),
  ];
}

/** How large an area is says nothing beside its name when nobody knew how large. */
function areaWords(reading: Reading, size: Answers["Q8"], areas: readonly string[]): string {
  if (size === DONT_KNOW && areas.length > 0) return listed(reading.frame, areas);
  return [optionWords(reading, "Q8", size), ...areas].join(": ");
}

function howFacts(reading: Reading, { plan }: Canvas): readonly FieldFact[] {
  const byKind = (kind: "method" | "technology") =>
    plan.ids.filter((id) => recordOf(reading.content, id)?.kind === kind);
  const technologies = byKind("technology");
  return [
    fact(reading, "methods", namesOf(reading, byKind("method"))),
    ...(technologies.length === 0 ? [] : [fact(reading, "technologies", namesOf(reading, technologies))]),
  ];
}

function inviteFacts(reading: Reading, { plan }: Canvas): readonly FieldFact[] {
  const starts = (plan.calendar?.schedule.lines ?? []).map(({ startsOn }) => startsOn).sort();
  const [first] = starts;
  const last = plan.calendar?.schedule.inputEndsOn;
  const takePart = first === undefined || last === undefined ? undefined : spanWords(reading.frame, first, last);
  const ways = plan.reach.flatMap(({ channels }) => channels.map(({ item }) => item));
  return [
    fact(reading, "takePart", takePart ?? reading.frame.t("choose.canvas.unknown")),
    ...(ways.length === 0 ? [] : [fact(reading, "ways", namesOf(reading, [...new Set(ways)]))]),
  ];
}

function programmeFacts(reading: Reading, { plan }: Canvas): readonly FieldFact[] {
  const { frame } = reading;
  const lines = (plan.calendar?.schedule.lines ?? []).filter(
    ({ item }) => recordOf(reading.content, item)?.kind === "method",
  );
  if (lines.length === 0) return [fact(reading, "activities", frame.t("choose.canvas.unknown"))];
  return lines.map(({ item, startsOn, endsOn }) => ({
    term: nameOf(reading, item),
    text:
      endsOn === undefined
        ? frame.t("choose.planning.fromDay", { day: frame.format.date(startsOn) })
        : spanWords(frame, startsOn, endsOn),
  }));
}

function rulesFacts(reading: Reading, { plan }: Canvas): readonly FieldFact[] {
  const { Q11, Q21 } = plan.answers;
  return [
    fact(reading, "mood", optionWords(reading, "Q11", Q11)),
    fact(reading, "personal", optionWords(reading, "Q21", Q21)),
  ];
}

function rolesFacts(reading: Reading, { plan }: Canvas): readonly FieldFact[] {
  const { frame, content } = reading;
  const needed = [...new Set(plan.ids.flatMap((id) => recordOf(content, id)?.competences ?? []))];
  const hours = plan.calendar?.hours.hours;
  const has = plan.answers.Q18.length > 0 ? plan.answers.Q18 : [];
  const missing = needed.filter((one) => !has.some((known) => known === one));
  const names = (codes: readonly string[]) =>
    listed(
      frame,
      codes.map((code) => competenceName(reading, code)),
    );
  return [
    fact(reading, "skills", names(needed)),
    ...(missing.length === 0 ? [] : [fact(reading, "skillsMissing", names(missing))]),
    ...(hours === undefined
      ? []
      : [fact(reading, "hours", frame.t("choose.canvas.hours", { hours: Math.round(hours) }))]),
  ];
}

function feedbackFacts(reading: Reading, { plan }: Canvas): readonly FieldFact[] {
  const { Q6 } = plan.answers;
  return [
    fact(reading, "answer", dayOrUnknown(reading, plan.calendar?.schedule.feedbackOn)),
    ...(Q6 === DONT_KNOW ? [] : [fact(reading, "promise", optionWords(reading, "Q6", Q6))]),
  ];
}

/** "Past bij: keukentafelgesprek; jongeren van 12 tot 18 jaar." */
export function fittingWords(reading: Reading, { items, groups, people }: Fitting): string {
  const { t } = reading.frame;
  const reasons = [
    ...items.map((item) => nameOf(reading, item)),
    ...groups.map((group) => groupName(reading, group)),
    ...(people ? [t("choose.canvas.fits.people")] : []),
  ];
  return reasons.length === 0
    ? t("choose.canvas.fits.always")
    : t("choose.canvas.fits.because", { reasons: listed(reading.frame, reasons) });
}
