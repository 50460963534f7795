import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { langOf, saidInDutch } from "../../../platform/i18n/said.ts";
import type { BadgeTone } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import type { Answer } from "../contribution.ts";
import type { Outcome } from "../domain.ts";

const tones: Readonly<Record<Outcome, BadgeTone>> = {
  adopted: "ok",
  partly: "ok",
  already_planned: "ok",
  forwarded: "active",
  deferred: "active",
  rejected: "neutral",
  out_of_scope: "neutral",
};

export function OutcomeBadge({ outcome, frame }: { readonly outcome: Outcome; readonly frame: Frame }): ReactElement {
  return <StatusBadge tone={tones[outcome]}>{frame.t(`engage.outcome.${outcome}`)}</StatusBadge>;
}

/** What was done with a contribution: the outcome, the reason, who decided and when. */
export function AnswerView({ answer, frame }: { readonly answer: Answer; readonly frame: Frame }): ReactElement {
  const { t, lang, format } = frame;
  const reason = pickText(answer.reason, lang);
  const by = {
    name: saidInDutch(frame, answer.deciderName),
    function: saidInDutch(frame, answer.deciderFunction),
    date: format.date(answer.confirmedAt),
  };
  return (
    <div className="stack stack--tight">
      <p>
        <OutcomeBadge outcome={answer.outcome} frame={frame} />
      </p>
      <p className="as-typed" {...langOf(frame, reason)}>
        {reason.text}
      </p>
      {answer.forwardedTo !== undefined && (
        <p>{t("engage.answer.forwardedTo", { place: saidInDutch(frame, answer.forwardedTo) })}</p>
      )}
      <p className="small muted">{t("engage.answer.decidedBy", by)}</p>
    </div>
  );
}
