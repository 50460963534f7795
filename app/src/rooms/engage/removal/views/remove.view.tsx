import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValues } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { CheckboxGroup } from "../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import type { AnsweredContribution } from "../../contribution.ts";
import { queueHref, registerHref } from "../../paths.ts";
import { registerSearch } from "../../register-search.ts";
import { RejectFields } from "../../views/reject-fields.view.tsx";
import { undoUntil } from "../domain.ts";
import type { RemoveShown } from "../pages/remove.page.tsx";

type Props = { readonly shown: RemoveShown; readonly frame: Frame };

/** What goes, what that means, why, and one button; behind it every text with its own box. */
export function RemoveView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { found, filter, trajectory } = shown;
  const back = filter.groep === undefined ? registerHref(trajectory.id) + registerSearch(filter) : queueHref();
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.removal.staff.title")}</Heading>
      {found.items.length === 0 ? (
        <EmptyState title={t("engage.removal.staff.none")}>
          <a href={back}>{t("engage.removal.staff.back")}</a>
        </EmptyState>
      ) : (
        <>
          <Consequences shown={shown} frame={frame} />
          <ActionForm frame={frame} action="remove">
            <RejectFields frame={frame} own={shown.reasons} />
            <Chosen shown={shown} frame={frame} />
            <ActionGroup>
              <Button>{t("engage.removal.staff.now")}</Button>
              <ButtonLink variant="subtle" href={back}>
                {t("engage.removal.staff.back")}
              </ButtonLink>
            </ActionGroup>
          </ActionForm>
        </>
      )}
    </div>
  );
}

function Consequences({ shown, frame }: Props): ReactElement {
  const { t, format, now } = frame;
  const { items, total } = shown.found;
  const many = (is: (one: AnsweredContribution) => boolean) => items.filter(is).length;
  return (
    <>
      <p className="lead">
        {t("engage.removal.staff.lead", {
          count: items.length,
          title: trajectoryTitle(frame, shown.trajectory),
          published: many(({ contribution }) => contribution.moderation === "published"),
          answered: many(({ answer }) => answer !== undefined),
        })}
      </p>
      <p>{t("engage.removal.staff.undo", { until: format.dateTime(undoUntil({ at: now })) })}</p>
      <p>{t("engage.removal.staff.told")}</p>
      {total > items.length && <p>{t("engage.removal.staff.more", { total, shown: items.length })}</p>}
    </>
  );
}

/** Every text, ticked: who sees one that is no spam takes its tick away. */
function Chosen({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const ids = shown.found.items.map(({ contribution }) => contribution.id);
  return (
    <CheckboxGroup
      name="ids"
      label={t("engage.removal.staff.which")}
      description={t("engage.removal.staff.whichHelp")}
      options={shown.found.items.map(({ contribution }) => ({
        value: contribution.id,
        label: contribution.title || contribution.receipt,
        description: (
          <>
            {format.dateTime(contribution.submittedAt)}
            <br />
            <span lang={contribution.lang} dir="auto">
              {excerpt(contribution.body)}
            </span>
          </>
        ),
      }))}
      values={frame.form.action === "remove" ? formValues(frame, "ids") : ids}
      error={fieldError(frame, "ids")}
    />
  );
}

const excerptLetters = 160;

function excerpt(body: string): string {
  return body.length > excerptLetters ? `${body.slice(0, excerptLetters).trimEnd()}…` : body;
}
