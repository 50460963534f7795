import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import type { Proposal } from "../contribution.ts";
import { OutcomeBadge } from "./answer.view.tsx";

/** What somebody proposed, in every language that it speaks. */
export function ProposalView({
  proposal,
  frame,
}: {
  readonly proposal: Proposal;
  readonly frame: Frame;
}): ReactElement {
  const { t, lang, format } = frame;
  return (
    <section>
      <div className="stack stack--tight">
        <Heading level={2}>{t("engage.detail.proposal")}</Heading>
        <p>
          <OutcomeBadge outcome={proposal.outcome} frame={frame} />
        </p>
        <DefinitionList
          items={Object.entries(proposal.reason).map(([code, text]) => ({
            term: languageName(code, lang),
            value: (
              <span lang={code} dir="auto" className="as-typed">
                {text}
              </span>
            ),
          }))}
          layout="stacked"
        />
        {proposal.forwardedTo !== undefined && <p>{t("engage.answer.forwardedTo", { place: proposal.forwardedTo })}</p>}
        <p className="small muted">
          {t("engage.detail.proposedBy", { name: proposal.proposerName, date: format.date(proposal.proposedAt) })}
        </p>
      </div>
    </section>
  );
}
