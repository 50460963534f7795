import { createElement } from "react";
import { ok } from "../../../../../../kernel/result.ts";
import { countedOptions, optionText } from "../chosen.ts";
import { numberPerOption } from "../in-file.ts";
import type { QuestionKind } from "../kind.ts";
import { keptChoice, optionName, restoredPerOption, typedPerOption } from "../per-option.ts";
import { shownMeans } from "./means.ts";
import { messages } from "./messages.ts";
import { PointsQuestionView, PointsSettingsView } from "./points.view.tsx";
import { parseForm, settingsOf, spreadForm } from "./settings.ts";
import { spreadOf } from "./spread.ts";
import { howText, unitText } from "./words.ts";

/** Points or euros to spread over the options, all of them. Kept as `a.60`, `b.40`. */
export const points: QuestionKind = {
  id: "points",
  place: 9,
  seconds: 30,
  range: () => ({ of: "words" }),
  writes: () => false,
  blankKey: "survey.points.blank",
  controls: (question) => question.options.map(({ code }) => optionName(question, code)),
  view: (asked) => createElement(PointsQuestionView, asked),
  paper(question, reader) {
    const { total } = settingsOf(question);
    const [many, unit] = [String(total).length, unitText(question, reader)];
    const parts = question.options.map((option) => ({ label: optionText(option, reader), many, unit }));
    return { how: howText(question, reader), answer: { kind: "amounts", parts } };
  },
  parse(question, fields) {
    const spread = spreadOf(typedPerOption(question, fields), settingsOf(question).total);
    if (!spread.ok) return spread;
    return ok({ choices: spread.value.map(({ code, given }) => keptChoice(code, given)), words: "" });
  },
  restore: (code, { choices }) => restoredPerOption(code, choices),
  text(question, fields, reader) {
    const unit = unitText(question, reader);
    return typedPerOption(question, fields)
      .flatMap(({ code, typed }) => {
        const option = question.options.find((one) => one.code === code);
        return option && typed !== "" ? [`${optionText(option, reader)}: ${typed} ${unit}`] : [];
      })
      .join("; ");
  },
  file: numberPerOption(0),
  staff: {
    view: (editing, frame) => createElement(PointsSettingsView, { editing, frame }),
    parse: parseForm,
    summary: (question, frame) => `${howText(question, frame)} ${spreadForm.summary(question, frame)}`,
    shape: (question) => JSON.stringify([question.options.length, settingsOf(question).total]),
  },
  counting: {
    ...countedOptions("several"),
    rows(question, { people, all }) {
      const codes = question.options.map(({ code }) => code);
      const gifts = codes.map((code) => {
        const own = [...all].filter(([choice]) => choice.startsWith(`${code}.`));
        return new Map(own.map(([choice, count]) => [Number(choice.slice(code.length + 1)), count]));
      });
      const means = shownMeans(gifts, people, settingsOf(question).total);
      return codes.map((code, at) => ({ code, people: means[at] ?? 0 }));
    },
    series: "survey.points.series",
    amount: {
      most: (question) => settingsOf(question).total,
      text: (question, mean, { t, lang, format }) => {
        const { total } = settingsOf(question);
        const share = format.percent(mean / total);
        return t("survey.points.mean", { mean, unit: unitText(question, { lang }), share });
      },
    },
  },
  messages,
};
