import { createElement } from "react";
import { ok } from "../../../../../../kernel/result.ts";
import { photoHref } from "../../../../uploads/paths.ts";
import { uploadsIn } from "../../../../uploads/upload.ts";
import { oneColumn } from "../in-file.ts";
import type { QuestionKind } from "../kind.ts";
import { nothingGiven } from "../kind.ts";
import { messages } from "./messages.ts";
import { PhotoQuestionView } from "./photo.view.tsx";

/** Photos for the team. That somebody sent some is counted; the photos themselves stand apart, and go as words do. */
export const photo: QuestionKind = {
  id: "photo",
  place: 11,
  seconds: 60,
  uploads: 3,
  // On paper and by telephone there are none.
  isVoluntary: true,
  range: () => ({ of: "words" }),
  writes: () => false,
  blankKey: "platform.field.required",
  controls: ({ code }) => [code],
  view: (asked) => createElement(PhotoQuestionView, asked),
  paper: (_question, { t }) => ({ how: t("survey.photo.onPaper"), answer: { kind: "nothing" } }),
  parse: ({ code }, fields) =>
    ok(uploadsIn(fields, code).length === 0 ? nothingGiven : { choices: ["sent"], words: "" }),
  restore: () => ({}),
  text({ code }, fields, { t }) {
    const count = uploadsIn(fields, code).length;
    return count === 0 ? "" : t("survey.photo.count", { count });
  },
  file: oneColumn(({ code }, fields) => {
    const addresses = uploadsIn(fields, code).map(({ id }) => photoHref(id, "whole"));
    return addresses.join(" ") || null;
  }),
  staff: {
    view: (_editing, { t }) => createElement("p", {}, t("survey.staff.photo.never")),
    parse: () => ok({ options: [], settings: {} }),
    summary: () => "",
    shape: () => "",
  },
  counting: { by: "words", choices: () => [], label: (_question, choice) => choice, told: "survey.photo.told" },
  messages,
};
