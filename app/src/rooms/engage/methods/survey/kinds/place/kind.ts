import { createElement, Fragment } from "react";
import { ok } from "../../../../../../kernel/result.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import { placeWords } from "../../../../places/place-field.view.tsx";
import type { KindFile, QuestionKind } from "../kind.ts";
import { parsePlace, placeAnswer, restoredPlace, wordsName } from "./answer.ts";
import { messages } from "./messages.ts";
import { PlaceQuestionView } from "./place.view.tsx";
import { middleOfSquare, shownSquares } from "./squares.ts";

const file: KindFile = {
  columns: ({ code }, { t }) =>
    (["address", "lon", "lat", "words"] as const).map((part) => ({
      code: `${code}.${part}`,
      option: t(`survey.place.file.${part}`),
    })),
  values(question, fields) {
    const { place, words } = placeAnswer(question, fields);
    const { code } = question;
    return {
      [`${code}.address`]: place?.address || null,
      [`${code}.lon`]: place?.lon ?? null,
      [`${code}.lat`]: place?.lat ?? null,
      [`${code}.words`]: words || null,
    };
  },
};

/** A place on the map, or in one's own words. Everybody sees squares of some 500 metres that ten people chose; the team the places. */
export const place: QuestionKind = {
  id: "place",
  place: 12,
  seconds: 45,
  range: () => ({ of: "words" }),
  placeAsk: ({ code, within }) => ({ control: code, words: wordsName(code), within }),
  writes: () => false,
  blankKey: "platform.field.required",
  controls: ({ code }) => [wordsName(code), code],
  view: (asked) => createElement(PlaceQuestionView, asked),
  paper: (_question, { t }) => ({ how: t("survey.place.onPaper"), answer: { kind: "lines", many: 1 } }),
  parse: parsePlace,
  restore: restoredPlace,
  text(question, fields, reader) {
    const { place: chosen, words } = placeAnswer(question, fields);
    const { lang, authorLang = lang } = reader;
    const own = words === "" ? [] : [said({ lang }, { lang: authorLang, text: words })];
    return [...(chosen ? [placeWords(chosen, reader)] : []), ...own].join("; ");
  },
  file,
  staff: {
    view: () => createElement(Fragment),
    parse: () => ok({ options: [], settings: {} }),
    summary: () => "",
    shape: () => "",
  },
  counting: {
    by: "one",
    choices: () => [],
    label: (_question, square, { t }) => t("survey.place.square", middleOfSquare(square)),
    rows: (_question, tally) => shownSquares(tally),
    told: "survey.place.told",
    isOnMap: true,
  },
  messages,
};
