import type { ReactElement } from "react";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import type { Guide, StoredAdvice } from "../domain/guide.ts";
import { questionLink } from "./question-link.ts";
import { noAdviceWords, questionBehind } from "./reason-words.ts";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type NoAdviceViewProps = Reading & { readonly guide: Guide; readonly advice: StoredAdvice };

/** Nothing fits: which rule emptied the list, and what would have to change. */
export function NoAdviceView({ frame, content, guide, advice }: NoAdviceViewProps): ReactElement {
  const { t } = frame;
  const reasons = advice.advice.why;
  const first = content.situation.questions.find(({ id }) => id === advice.advice.deciding.first);
  return (
    <Spotlight tone="warning" title={t("choose.noAdvice.title")}>
      {first && (
        <p>
          {t("choose.noAdvice.answerFirst")} <a href={questionLink(guide.id, first)}>{say(frame, first.question)}</a>
        </p>
      )}
      <p>{t("choose.noAdvice.text", { considered: advice.advice.considered })}</p>
      <ul>
        {reasons.map((reason) => {
          const question = content.situation.questions.find(({ id }) => id === questionBehind[reason.code]);
          return (
            <li key={`${reason.code}${"item" in reason ? reason.item : ""}`}>
              {noAdviceWords({ frame, content }, reason)}{" "}
              {question && (
                <a href={questionLink(guide.id, question)}>
                  {t("choose.noAdvice.change", { question: say(frame, question.question) })}
                </a>
              )}
            </li>
          );
        })}
        {reasons.length === 0 && <li>{t("choose.noAdvice.flagged")}</li>}
      </ul>
    </Spotlight>
  );
}
