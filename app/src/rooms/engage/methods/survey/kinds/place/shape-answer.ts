import { createElement } from "react";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import { optionalText } from "../../../../../../platform/define/fields.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import type { ShapeAsk } from "../../../../../../platform/define/method-asks.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import { nextPointField } from "../../../../places/shapes/draw.ts";
import type { Corners } from "../../../../places/shapes/drawn-shape.ts";
import {
  cornersFrom,
  geometryOf,
  opened,
  shapeProblem,
  shapeValue,
  sizeOf,
  wktOf,
} from "../../../../places/shapes/drawn-shape.ts";
import { shapeWords } from "../../../../places/shapes/shape-words.ts";
import { squaresCounted } from "../../../../places/shapes/squares-touched.ts";
import type { Given, Question } from "../../domain.ts";
import { lengths } from "../../domain.ts";
import { nothingGiven } from "../kind.ts";
import type { PlaceForm } from "./answer.ts";
import { wordsName } from "./answer.ts";
import { ShapeQuestionView } from "./shape.view.tsx";

/** A line or an area, the words that somebody typed for it, or both. */
export type ShapeAnswer = { readonly corners: Corners; readonly words: string };

function shapeAnswer(ask: ShapeAsk, { code }: Pick<Question, "code">, fields: Fields): ShapeAnswer {
  const corners = opened(ask, cornersFrom(oneField(fields, code)) ?? []);
  return { corners, words: oneField(fields, wordsName(code)).trim() };
}

/** Every square that it touches is counted, each once, unless those are too many; the points go as words do. */
function parseShape(ask: ShapeAsk, question: Question, fields: Fields): Result<Given, readonly FieldRefusal[]> {
  const { code, within } = question;
  const words = optionalText(lengths.short).safeParse(oneField(fields, wordsName(code)));
  if (!words.success)
    return refused([{ field: wordsName(code), key: "platform.field.tooLong", params: { max: lengths.short } }]);
  if (cornersFrom(oneField(fields, code)) === undefined) return refused([{ field: code, key: "engage.shape.unknown" }]);
  const { corners } = shapeAnswer(ask, question, fields);
  if (corners.length === 0) return ok(words.data === "" ? nothingGiven : { choices: [], words: `\n${words.data}` });
  const problem = shapeProblem(ask, corners, within);
  // On the form nobody sets points: what is too little there is not done.
  if (problem?.key === "engage.shape.tooFew") return refused([{ field: code, key: `engage.shape.${ask}.unfinished` }]);
  if (problem) return refused([{ field: code, ...problem }]);
  return ok({ choices: squaresCounted(ask, corners), words: `${shapeValue(corners)}\n${words.data}` });
}

/** How a line or an area is asked for and read. */
export function shapeForm(ask: ShapeAsk): PlaceForm {
  return {
    placeAsk: ({ code, within }) => ({ control: code, words: nextPointField(code), within, shape: ask }),
    view: (asked) => createElement(ShapeQuestionView, { asked, ask }),
    paper: (_question, { t }) => ({ how: t(`survey.place.${ask}.onPaper`), answer: { kind: "lines", many: 2 } }),
    parse: (question, fields) => parseShape(ask, question, fields),
    text(question, fields, reader) {
      const { corners, words } = shapeAnswer(ask, question, fields);
      const { lang, authorLang = lang } = reader;
      const own = words === "" ? [] : [said({ lang }, { lang: authorLang, text: words })];
      return [...(corners.length > 0 ? [shapeWords(ask, corners, reader)] : []), ...own].join("; ");
    },
    file: {
      columns: ({ code }, { t }) =>
        (["geojson", "wkt", sizeColumn(ask), "words"] as const).map((part) => ({
          code: `${code}.${part}`,
          option: t(`survey.place.file.${part}`),
        })),
      values(question, fields) {
        const { corners, words } = shapeAnswer(ask, question, fields);
        const has = corners.length > 0;
        const { code } = question;
        return {
          [`${code}.geojson`]: has ? JSON.stringify(geometryOf(ask, corners)) : null,
          [`${code}.wkt`]: has ? wktOf(ask, corners) : null,
          [`${code}.${sizeColumn(ask)}`]: has ? sizeOf(ask, corners) : null,
          [`${code}.words`]: words || null,
        };
      },
    },
  };
}

function sizeColumn(ask: ShapeAsk) {
  return ask === "line" ? "length_m" : "area_m2";
}
