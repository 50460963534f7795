import { createElement } from "react";
import { TextArea } from "../../../../../../platform/web/components/text-area/text-area.view.tsx";
import { lengths } from "../../domain.ts";
import type { QuestionKind } from "../kind.ts";
import { written, writtenLabel } from "../written.ts";
import { messages } from "./messages.ts";

/** Own words, on as many lines as it takes. */
export const open: QuestionKind = {
  ...written(lengths.open),
  id: "open",
  place: 7,
  isTaggable: true,
  seconds: 60,
  view: (asked) => createElement(TextArea, { ...writtenLabel(asked, lengths.open), rows: 5 }),
  messages,
};
