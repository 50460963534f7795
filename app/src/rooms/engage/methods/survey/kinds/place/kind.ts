import { createElement } from "react";
import { ok } from "../../../../../../kernel/result.ts";
import type { Question } from "../../domain.ts";
import type { QuestionKind } from "../kind.ts";
import type { PlaceForm } from "./answer.ts";
import { restoredPlace, wordsName } from "./answer.ts";
import { messages } from "./messages.ts";
import { boxOfSquare, writtenSquare } from "../../../../places/square.ts";
import { pointForm } from "./point-form.ts";
import { parseSettings, settingsOf, shapeOf } from "./settings.ts";
import { PlaceSettingsView } from "./settings.view.tsx";
import { shapeForm } from "./shape-answer.ts";
import { shownSquares } from "./squares.ts";

const forms = { line: shapeForm("line"), area: shapeForm("area") } as const;

function formOf(question: Question): PlaceForm {
  const shape = shapeOf(question);
  return shape ? forms[shape] : pointForm;
}

/** A place, a line or an area on the map, or one's own words. Everybody sees squares of some 500 metres of ten people; the team all. */
export const place: QuestionKind = {
  id: "place",
  place: 12,
  seconds: 45,
  range: () => ({ of: "words" }),
  placeAsk: (question) => formOf(question).placeAsk(question),
  writes: () => false,
  blankKey: "platform.field.required",
  controls: ({ code }) => [wordsName(code), code],
  view: (asked) => formOf(asked.question).view(asked),
  paper: (question, reader) => formOf(question).paper(question, reader),
  parse: (question, fields) => formOf(question).parse(question, fields),
  restore: restoredPlace,
  text: (question, fields, reader) => formOf(question).text(question, fields, reader),
  file: {
    columns: (question, reader) => formOf(question).file.columns(question, reader),
    values: (question, fields) => formOf(question).file.values(question, fields),
  },
  staff: {
    view: (editing, frame) =>
      createElement(PlaceSettingsView, {
        settings: editing?.kind === "place" ? settingsOf(editing) : undefined,
        frame,
      }),
    parse(fields) {
      const settings = parseSettings(fields);
      return settings.ok ? ok({ options: [], settings: settings.value }) : settings;
    },
    summary: (question, { t }) => t(`survey.staff.place.${settingsOf(question).drawn}`),
    shape: (question) => settingsOf(question).drawn,
  },
  counting: {
    by: "one",
    choices: () => [],
    label: (_question, square, { t }) => t("survey.place.square", { point: writtenSquare(boxOfSquare(square)) }),
    rows: (question, tally) => shownSquares(tally, shapeOf(question) !== undefined),
    told: "survey.place.told",
    laterKey: (question) => (shapeOf(question) ? "survey.place.later" : undefined),
    isOnMap: true,
  },
  messages,
};
