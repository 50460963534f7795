import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { contributionHref } from "../paths.ts";
import { OutcomeBadge } from "./answer.view.tsx";

type CellProps = {
  readonly one: AnsweredContribution;
  /** The box before it, and the form it belongs to; none when this person may only read. */
  readonly box: { readonly form: string; readonly id: string | undefined; readonly ticked: boolean } | undefined;
  readonly frame: Frame;
};

/** What somebody wrote, with enough of it to answer it without opening it. */
export function WordsCell({ one, box, frame }: CellProps): ReactElement {
  const { t } = frame;
  const { id, trajectoryId, state, title, body, lang, receipt } = one.contribution;
  return (
    <>
      {box !== undefined && state === "active" && (
        <input
          className="brink-choice__input"
          type="checkbox"
          form={box.form}
          name="ids"
          id={box.id}
          value={id}
          defaultChecked={box.ticked}
          aria-label={t("engage.register.select", { receipt })}
        />
      )}{" "}
      <a href={contributionHref(trajectoryId, id)} lang={title + body === "" ? undefined : lang} dir="auto">
        {title || excerpt(body, 80) || t("engage.register.untitled", { receipt })}
      </a>
      {title !== "" && body !== "" && (
        <div className="brink-table__excerpt small muted" lang={lang} dir="auto">
          {excerpt(body, 160)}
        </div>
      )}
    </>
  );
}

/** What was done with it, or how far that is. */
export function standingCell({ answer, proposal }: AnsweredContribution, frame: Frame): ReactNode {
  const { t } = frame;
  if (answer) return <OutcomeBadge outcome={answer.outcome} frame={frame} key="answer" />;
  if (proposal) return t("engage.register.proposal", { outcome: t(`engage.outcome.${proposal.outcome}`) });
  return t("engage.register.open");
}

function excerpt(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters).trimEnd()}…` : text;
}
