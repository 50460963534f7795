import { createElement } from "react";
import { ok } from "../../../../../../kernel/result.ts";
import { uploadHref } from "../../../../uploads/paths.ts";
import type { Upload } from "../../../../uploads/upload.ts";
import { uploadsIn } from "../../../../uploads/upload.ts";
import { oneColumn } from "../in-file.ts";
import type { QuestionKind } from "../kind.ts";
import { nothingGiven } from "../kind.ts";
import { messages } from "./messages.ts";
import { PhotoQuestionView } from "./photo.view.tsx";
import { parseSettings, takesOf } from "./settings.ts";
import { PhotoSettingsView } from "./settings.view.tsx";

/** Photos or PDFs for the team. That somebody sent some is counted; they themselves stand apart, and go as words do. */
export const photo: QuestionKind = {
  id: "photo",
  place: 11,
  seconds: 60,
  uploads: (question) => ({ atMost: 3, takes: takesOf(question) }),
  // On paper and by telephone there are none.
  isVoluntary: true,
  range: () => ({ of: "words" }),
  writes: () => false,
  blankKey: "platform.field.required",
  controls: ({ code }) => [code],
  view: (asked) => createElement(PhotoQuestionView, asked),
  paper: (question, { t }) => ({ how: t(`survey.photo.onPaper.${takesOf(question)}`), answer: { kind: "nothing" } }),
  parse: ({ code }, fields) =>
    ok(uploadsIn(fields, code).length === 0 ? nothingGiven : { choices: ["sent"], words: "" }),
  restore: () => ({}),
  text({ code }, fields, { t }) {
    const [pdfs, photos] = parted(uploadsIn(fields, code));
    const counts = [
      ...(photos.length === 0 ? [] : [t("survey.photo.count", { count: photos.length })]),
      ...(pdfs.length === 0 ? [] : [t("survey.photo.pdfs", { count: pdfs.length })]),
    ];
    return counts.join(", ");
  },
  file: oneColumn(({ code }, fields) => {
    const addresses = uploadsIn(fields, code).map((upload) => uploadHref(upload));
    return addresses.join(" ") || null;
  }),
  staff: {
    view: (editing, frame) => createElement(PhotoSettingsView, { takes: editing ? takesOf(editing) : "photos", frame }),
    parse(fields) {
      const settings = parseSettings(fields);
      return settings.ok ? ok({ options: [], settings: settings.value }) : settings;
    },
    summary: (question, { t }) => t(`survey.staff.photo.takes.${takesOf(question)}`),
    shape: () => "",
  },
  counting: { by: "words", choices: () => [], label: (_question, choice) => choice, told: "survey.photo.told" },
  messages,
};

function parted(sent: readonly Upload[]): readonly [pdfs: readonly Upload[], photos: readonly Upload[]] {
  return [sent.filter(({ pages }) => pages !== undefined), sent.filter(({ pages }) => pages === undefined)];
}
