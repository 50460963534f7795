import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Question } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";

type Props = {
  readonly question: Question;
  readonly note?: string | undefined;
  readonly isOnScreen?: boolean;
  readonly frame: Frame;
};

/** One question with the answers that can be given. */
export function QuestionView({ question, note, isOnScreen, frame }: Props): ReactElement {
  return kindOf(question).view({ question, note, isOnScreen, frame });
}
