import type { ReactElement } from "react";
import { hintsIn } from "@brink/plain-language";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { mayKeepReasons } from "../../policy.ts";
import type { OwnReason } from "../domain.ts";
import { reasonHref } from "../paths.ts";
import { ReasonFields } from "./reason-fields.view.tsx";

type Props = { readonly reasons: readonly OwnReason[]; readonly frame: Frame };

/** The reasons that moderators can choose beside the built-in ones, what is archived, and a new one. */
export function ReasonsView({ reasons, frame }: Props): ReactElement {
  const { t } = frame;
  const [used, archived] = [reasons.filter((one) => !one.isArchived), reasons.filter((one) => one.isArchived)];
  const may = mayKeepReasons.allows(frame.actor);
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.ownReason.staff.title")}</Heading>
      <p className="lead">{t("engage.ownReason.staff.lead")}</p>
      {used.length === 0 && (
        <EmptyState title={t("engage.ownReason.staff.none")}>
          {t(may ? "engage.ownReason.staff.noneText" : "engage.ownReason.staff.noneAsk")}
        </EmptyState>
      )}
      {used.map((reason) => (
        <OneReason reason={reason} frame={frame} key={reason.id} />
      ))}
      {may && (
        <Details summary={t("engage.ownReason.staff.make")} open={used.length === 0 || frame.form.action === "make"}>
          <ActionForm frame={frame} action="make">
            <ReasonFields frame={frame} />
            <ActionGroup>
              <Button>{t("engage.ownReason.staff.makeNow")}</Button>
            </ActionGroup>
          </ActionForm>
        </Details>
      )}
      {archived.length > 0 && (
        <Details summary={t("engage.ownReason.staff.archived", { count: archived.length })}>
          <ul>
            {archived.map(({ id, name }) => (
              <li key={id}>
                <a href={reasonHref(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

function OneReason({ reason, frame }: { readonly reason: OwnReason; readonly frame: Frame }): ReactElement {
  const dutch = reason.words["nl"] ?? "";
  const hints = hintsIn(dutch).length;
  return (
    <article className="panel stack stack--tight" aria-label={reason.name}>
      <Heading level={2}>
        <a href={reasonHref(reason.id)}>{reason.name}</a>
      </Heading>
      <p className="as-typed" lang="nl">
        {dutch}
      </p>
      {hints > 0 && <p className="small">{frame.t("engage.ownReason.staff.hints", { count: hints })}</p>}
    </article>
  );
}
