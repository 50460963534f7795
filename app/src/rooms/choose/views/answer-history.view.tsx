import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import type { AnswerChange } from "../domain/answer-change.ts";
import type { Said } from "../domain/said.ts";
import { allAsked } from "../domain/said.ts";
import { askedWords, saidWords } from "./said-words.ts";
import { replyName } from "./share-list.view.tsx";
import type { Reading } from "./words.ts";

/** Who changed which answer of the guide when, and whose it was. */
export function AnswerHistory(props: Reading & { readonly changes: readonly AnswerChange[] }): ReactElement | null {
  const { frame, changes } = props;
  if (changes.length === 0) return null;
  return (
    <Details summary={frame.t("choose.history.title", { count: changes.length })} id="geschiedenis">
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeLine {...props} change={change} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function ChangeLine(props: Reading & { readonly change: AnswerChange }): ReactElement {
  const { frame, change } = props;
  const { t, format } = frame;
  return (
    <>
      <Became {...props} change={change} />{" "}
      <span className="muted">
        {t(byKey(change), {
          by: change.changedBy,
          when: format.dateTime(change.changedAt),
          from: change.from === undefined ? "" : replyName(frame, change.from),
          number: change.putBackOf ?? "",
        })}
      </span>
    </>
  );
}

function byKey({ from, putBackOf }: AnswerChange): string {
  if (putBackOf !== undefined) return "choose.history.byPutBack";
  return from === undefined ? "choose.history.by" : "choose.history.byFrom";
}

/** What was asked, and which answer became which. */
export function Became(props: Reading & { readonly change: Pick<AnswerChange, "key" | "before" | "after"> }) {
  const { frame, content, change } = props;
  const { t } = frame;
  const asked = allAsked(content).find(({ keys }) => keys.includes(change.key));
  const words = (said: Said) => (asked && saidWords(props, asked, said)) ?? t("choose.compare.notAnswered");
  return (
    <>
      {asked ? askedWords(props, asked) : change.key}{" "}
      <strong>{t("choose.history.became", { before: words(change.before), after: words(change.after) })}</strong>
    </>
  );
}
