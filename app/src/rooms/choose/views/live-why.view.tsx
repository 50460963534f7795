import type { ReactElement } from "react";
import type { NoAdvice } from "@brink/decision-guide";
import type { Guide } from "../domain/guide.ts";
import { questionLink } from "./question-link.ts";
import { questionBehind } from "./reason-words.ts";
import type { Reading } from "./words.ts";
import { euros, nameOf, say } from "./words.ts";

type LiveWhyProps = Reading & { readonly guide: Guide; readonly page: number; readonly why: readonly NoAdvice[] };

const codes: readonly NoAdvice["code"][] = [
  ...(["overpromise", "noFeedbackItem", "noMethodAtLevel", "noCarrierAtLevel"] as const),
  ...(["budgetTooSmall", "weeksTooFew", "hoursTooFew", "limitsExcludeEachOther"] as const),
];

/** Why nothing fits: a line for each rule, those that say no shown; a script fills in the same lines. */
export function LiveWhy(props: LiveWhyProps): ReactElement {
  return (
    <ul>
      {codes.map((code) => (
        <Line {...props} code={code} reason={props.why.find((one) => one.code === code)} key={code} />
      ))}
    </ul>
  );
}

type LineProps = LiveWhyProps & { readonly code: NoAdvice["code"]; readonly reason: NoAdvice | undefined };

function Line(props: LineProps): ReactElement {
  const { frame, code, reason } = props;
  const words = (item: string, needed: string) => frame.t(`choose.live.why.${code}`, { item, needed });
  const isHidden = reason === undefined;
  return (
    <li data-why={code} hidden={isHidden}>
      <span data-slot={`why-${code}`} data-words={words("{item}", "{needed}")} hidden={isHidden}>
        {reason && words("item" in reason ? nameOf(props, reason.item) : "", neededWords(props, reason))}
      </span>{" "}
      <Change {...props} />
    </li>
  );
}

/** A question on another page is left to after keeping this one: what is typed here would be lost. */
function Change({ frame, content, guide, page, code }: LineProps): ReactElement | null {
  const question = content.situation.questions.find(({ id }) => id === questionBehind[code]);
  if (question === undefined) return null;
  const key = question.page === page ? "choose.live.change" : "choose.live.changeLater";
  return <a href={questionLink(guide.id, question)}>{frame.t(key, { question: say(frame, question.question) })}</a>;
}

function neededWords({ frame }: Pick<Reading, "frame">, reason: NoAdvice): string {
  if (reason.code === "budgetTooSmall") return euros(frame, reason.neededEur);
  if (reason.code === "weeksTooFew") return String(reason.neededWeeks);
  return reason.code === "hoursTooFew" ? String(reason.neededHours) : "";
}
