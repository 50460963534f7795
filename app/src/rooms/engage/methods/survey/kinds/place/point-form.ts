import { createElement } from "react";
import { said } from "../../../../../../platform/i18n/said.ts";
import { placeWords } from "../../../../places/place-field.view.tsx";
import type { PlaceForm } from "./answer.ts";
import { parsePlace, placeAnswer, wordsName } from "./answer.ts";
import { PlaceQuestionView } from "./place.view.tsx";

/** How a point is asked for and read: as an address, on the map, as coordinates or in one's own words. */
export const pointForm: PlaceForm = {
  placeAsk: ({ code, within }) => ({ control: code, words: wordsName(code), within }),
  view: (asked) => createElement(PlaceQuestionView, asked),
  paper: (_question, { t }) => ({ how: t("survey.place.onPaper"), answer: { kind: "lines", many: 1 } }),
  parse: parsePlace,
  text(question, fields, reader) {
    const { place: chosen, words } = placeAnswer(question, fields);
    const { lang, authorLang = lang } = reader;
    const own = words === "" ? [] : [said({ lang }, { lang: authorLang, text: words })];
    return [...(chosen ? [placeWords(chosen, reader)] : []), ...own].join("; ");
  },
  file: {
    columns: ({ code }, { t }) =>
      (["address", "lon", "lat", "neighbourhood", "district", "words"] as const).map((part) => ({
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
  },
};
