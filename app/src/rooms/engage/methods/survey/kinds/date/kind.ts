import { createElement } from "react";
import { ok, refused } from "../../../../../../kernel/result.ts";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import type { Fields, ParticularsReader } from "../../../../../../platform/define/method.ts";
import type { Question } from "../../domain.ts";
import { oneColumn } from "../in-file.ts";
import type { QuestionKind } from "../kind.ts";
import { nothingGiven } from "../kind.ts";
import { DateQuestionView, partNames } from "./date.view.tsx";
import { periodOf, periodsOf, typedDay } from "./days.ts";
import { messages } from "./messages.ts";
import { onPaper } from "./paper.ts";
import { parseSettings, settingsOf } from "./settings.ts";
import { DateSettingsView } from "./settings.view.tsx";

/** A day that somebody knows. Its period is counted; the day itself is the team's to read, and goes as words do. */
export const date: QuestionKind = {
  id: "date",
  place: 5,
  seconds: 12,
  isRecallable: true,
  range: () => ({ of: "words" }),
  writes: () => false,
  blankKey: "platform.field.required",
  controls: ({ code }) => partNames(code),
  view: (asked) => createElement(DateQuestionView, asked),
  paper: onPaper,
  parse(question, fields) {
    const { code } = question;
    const settings = settingsOf(question);
    const typed = typedIn(code, fields);
    if (typed.is === "blank") return ok(nothingGiven);
    if (typed.is === "wrong")
      return refused([{ field: `${code}_${typed.part}`, key: `survey.date.wrong.${typed.part}` }]);
    const period = periodOf(settings, typed.day);
    if (period === undefined) return refused([{ field: `${code}_day`, key: "survey.date.outside" }]);
    return ok({ choices: [period], words: typed.day });
  },
  restore(code, { words }) {
    const [year = "", month = "", day = ""] = words.split("-");
    return { [`${code}_day`]: [bare(day)], [`${code}_month`]: [bare(month)], [`${code}_year`]: [year] };
  },
  text({ code }, fields, reader) {
    const typed = typedIn(code, fields);
    return typed.is === "day" ? dayText(typed.day, reader) : "";
  },
  file: oneColumn(({ code }, fields) => {
    const typed = typedIn(code, fields);
    return typed.is === "day" ? typed.day : null;
  }),
  staff: {
    view: (editing, frame) =>
      createElement(DateSettingsView, { settings: editing?.kind === "date" ? settingsOf(editing) : undefined, frame }),
    parse(fields) {
      const settings = parseSettings(fields);
      return settings.ok ? ok({ options: [], settings: settings.value }) : settings;
    },
    summary(question, { t, format }) {
      const { earliest, latest } = settingsOf(question);
      return t("survey.date.range", { earliest: format.date(earliest), latest: format.date(latest) });
    },
    shape(question) {
      const { earliest, latest } = settingsOf(question);
      return JSON.stringify([earliest, latest]);
    },
  },
  counting: { by: "one", choices: (question) => periodsOf(settingsOf(question)), label: periodText },
  messages,
};

function typedIn(code: string, fields: Fields) {
  const part = (name: string) => oneField(fields, `${code}_${name}`);
  return typedDay({ day: part("day"), month: part("month"), year: part("year") });
}

function bare(part: string): string {
  return part.replace(/^0/, "");
}

/** "22 november 2026", "november 2026", "2026" or "2020 t/m 2029". */
function periodText(_question: Question, period: string, frame: Pick<Frame, "t" | "lang">): string {
  if (period.length === 3) return frame.t("survey.date.years", { from: `${period}0`, last: `${period}9` });
  return period.length === 4 ? period : dayText(period, frame);
}

function dayText(day: string, { lang }: Pick<ParticularsReader, "lang">): string {
  const options = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  const shown = day.length === 7 ? options : ({ ...options, day: "numeric" } as const);
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, shown).format(
    new Date(day.length === 7 ? `${day}-01` : day),
  );
}
