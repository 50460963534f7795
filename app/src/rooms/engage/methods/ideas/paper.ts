import { pickText } from "../../../../kernel/localized.ts";
import type { PaperReader } from "../../../../platform/define/method.ts";
import type { PaperQuestion } from "../../../../platform/files/paper-form.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { IdeasSetup } from "./domain.ts";

/** The form of an idea to print: what it is called, what it is, and if asked its subject and its spot. */
export function ideaOnPaper({ themes, asksSpot }: IdeasSetup, reader: PaperReader): readonly PaperQuestion[] {
  const { t, lang } = reader;
  const asked = (code: string, words: string, note: string, answer: PaperQuestion["answer"]): PaperQuestion => ({
    ...{ code, controls: [code], words, answer },
    notes: note === "" ? [] : [note],
  });
  const optional = (key: string) => `${t(key)} ${t("engage.optional")}`;
  const options = themes.map((theme) => said(reader, pickText(theme, lang)));
  return [
    asked("title", t("ideas.field.title"), t("ideas.paper.title"), { kind: "lines", many: 1 }),
    asked("body", t("ideas.field.body"), t("ideas.field.bodyHelp"), { kind: "lines", many: 12 }),
    ...(themes.length === 0
      ? []
      : [
          {
            ...asked("theme", optional("ideas.field.theme"), t("ideas.paper.theme"), { kind: "boxes", options }),
            choices: themes.map((theme, at) => ({ value: theme.nl, words: options[at] ?? "" })),
          },
        ]),
    ...(asksSpot
      ? [asked("spot", optional("ideas.field.spot"), t("ideas.field.spotHelp"), { kind: "lines", many: 1 })]
      : []),
  ];
}
