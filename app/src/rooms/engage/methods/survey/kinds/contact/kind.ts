import { createElement } from "react";
import { pickText } from "../../../../../../kernel/localized.ts";
import { ok } from "../../../../../../kernel/result.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import type { QuestionKind } from "../kind.ts";
import { ContactQuestionView, ContactSettingsView } from "./contact.view.tsx";
import { parseContact, partName, typedParts } from "./details.ts";
import { messages } from "./messages.ts";
import { parseSettings, settingsOf } from "./settings.ts";

/** How to reach somebody, for one purpose that is said. Kept apart from the answers, and never counted. */
export const contact: QuestionKind = {
  id: "contact",
  place: 13,
  seconds: 40,
  isApart: true,
  isVoluntary: true,
  range: () => ({ of: "words" }),
  writes: () => false,
  blankKey: "platform.field.required",
  controls: (question) => [
    ...settingsOf(question).asks.map((part) => partName(question.code, part)),
    partName(question.code, "adult"),
  ],
  view: (asked) => createElement(ContactQuestionView, asked),
  paper(question, reader) {
    const { t, lang } = reader;
    const { asks, purpose } = settingsOf(question);
    const parts = asks.map((part) => t(`survey.contact.${part}`)).join(", ");
    const why = t("survey.contact.purpose", { purpose: said(reader, pickText(purpose, lang)) });
    const how = [why, t("survey.contact.rules"), t("survey.contact.onPaper", { parts })].join(" ");
    return { how, answer: { kind: "lines", many: asks.length } };
  },
  parse: parseContact,
  restore: () => ({}),
  text: (question, fields) =>
    typedParts(question, fields)
      .flatMap(({ typed }) => (typed === "" ? [] : [typed]))
      .join("; "),
  file: {
    columns: (question, { t }) =>
      settingsOf(question).asks.map((part) => ({
        ...{ code: `${question.code}.${part}`, option: t(`survey.contact.${part}`), isPersonal: true },
      })),
    values(question, fields) {
      const typed = typedParts(question, fields).filter((one) => one.typed !== "");
      return Object.fromEntries(typed.map((one) => [`${question.code}.${one.part}`, one.typed]));
    },
  },
  staff: {
    view: (editing, frame) => createElement(ContactSettingsView, { editing, frame }),
    parse(fields) {
      const settings = parseSettings(fields);
      return settings.ok ? ok({ options: [], settings: settings.value }) : settings;
    },
    summary: (question, { t }) =>
      settingsOf(question)
        .asks.map((part) => t(`survey.contact.${part}`))
        .join("; "),
    // Who left their details did so for what stood there.
    shape(question) {
      const { asks, purpose } = settingsOf(question);
      return JSON.stringify([asks, purpose["nl"]]);
    },
  },
  counting: { by: "words", choices: () => [], label: (_question, choice) => choice },
  messages,
};
