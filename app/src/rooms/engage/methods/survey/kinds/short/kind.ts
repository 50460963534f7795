import { createElement } from "react";
import { TextField } from "../../../../../../platform/web/components/text-field/text-field.view.tsx";
import { lengths } from "../../domain.ts";
import type { QuestionKind } from "../kind.ts";
import { written, writtenLabel } from "../written.ts";
import { messages } from "./messages.ts";

/** A few own words on one line. */
export const short: QuestionKind = {
  ...written(lengths.short),
  id: "short",
  place: 6,
  isTaggable: true,
  seconds: 15,
  isRecallable: true,
  view: (asked) => createElement(TextField, writtenLabel(asked, lengths.short)),
  messages,
};
