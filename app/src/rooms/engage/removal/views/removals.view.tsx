import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { Pager } from "../../views/pager.view.tsx";
import type { Removal } from "../domain.ts";
import { removalsPerPage, undoUntil } from "../domain.ts";
import type { RemovalsShown } from "../pages/removals.page.tsx";
import { removalFileHref, removalsHref } from "../paths.ts";

type Props = { readonly shown: RemovalsShown; readonly frame: Frame };

/** What was taken away in one go: undone by one button, accounted for by a report. */
export function RemovalsView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { found, page } = shown;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.removals.staff.title")}</Heading>
      {found.items.length === 0 ? (
        <EmptyState title={t("engage.removals.staff.none")}>{t("engage.removals.staff.noneText")}</EmptyState>
      ) : (
        <p className="lead">{t("engage.removals.staff.lead")}</p>
      )}
      {found.items.map((removal) => (
        <OneRemoval removal={removal} shown={shown} frame={frame} key={removal.id} />
      ))}
      <Pager page={page} pages={Math.ceil(found.total / removalsPerPage)} hrefOf={removalsHref} frame={frame} />
    </div>
  );
}

function OneRemoval({ removal, shown, frame }: Props & { readonly removal: Removal }): ReactElement {
  const { t, format } = frame;
  const { id, many, at, byName, reason, words, undone } = removal;
  const trajectory = shown.trajectories.get(removal.trajectoryId);
  const when = format.dateTime(at);
  return (
    <article className="panel stack stack--close" aria-label={t("engage.removals.staff.one", { count: many, when })}>
      <Heading level={2}>{t("engage.removals.staff.one", { count: many, when })}</Heading>
      <p className="small muted">{[...(trajectory ? [trajectoryTitle(frame, trajectory)] : []), byName].join(" · ")}</p>
      <p>{t(`engage.rejectionShort.${reason}`)}</p>
      {words !== "" && <p className="as-typed">{words}</p>}
      {undone && (
        <p>
          {t("engage.removals.staff.back", {
            ...{ name: undone.byName, when: format.dateTime(undone.at) },
            ...{ back: undone.many, many, rest: many - undone.many },
          })}
        </p>
      )}
      {!undone && <Undo removal={removal} frame={frame} />}
      <p className="cluster">
        <a href={removalFileHref(id, "pdf")}>{t("engage.removals.staff.pdf", { when })}</a>
        <a href={removalFileHref(id, "csv")}>{t("engage.removals.staff.csv", { when })}</a>
      </p>
    </article>
  );
}

function Undo({ removal, frame }: { readonly removal: Removal; readonly frame: Frame }): ReactElement {
  const { t, format, now } = frame;
  const until = undoUntil(removal);
  if (until < now) return <p>{t("engage.removals.staff.over", { until: format.dateTime(until) })}</p>;
  return (
    <ActionForm frame={frame} action="undo">
      <input type="hidden" name="removalId" value={removal.id} />
      <p>{t("engage.removals.staff.until", { until: format.dateTime(until) })}</p>
      <ActionGroup>
        <Button variant="secondary">{t("engage.removals.staff.undo", { count: removal.many })}</Button>
      </ActionGroup>
    </ActionForm>
  );
}
