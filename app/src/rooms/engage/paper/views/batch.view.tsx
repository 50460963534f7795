import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { CodeField } from "../../codes/views/code-field.view.tsx";
import { takesPaper } from "../../commands/enter-contribution.ts";
import { contributionHref } from "../../paths.ts";
import { checkHref, correctHref, paperHref } from "../paths.ts";
import { tabletHref } from "../../street/paths.ts";
import { WhoPart } from "../../views/enter.view.tsx";
import { needsCodeOnPaper } from "../../turns/domain.ts";
import { titleOf } from "../../views/names.ts";
import { formNumber } from "../domain.ts";
import { batchTitle } from "../load-batch.ts";
import type { BatchShown } from "../pages/batch.page.tsx";

type Props = { readonly shown: BatchShown; readonly frame: Frame };

/** A pile of forms: the next one to type over, and those that were. */
export function BatchView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { batch, place } = shown;
  const mayAdd = !batch.closed && takesPaper(place);
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {batchTitle(batch, frame)}
      </Heading>
      <Provenance shown={shown} frame={frame} />
      {mayAdd ? <NextForm shown={shown} frame={frame} /> : <Closed shown={shown} frame={frame} />}
      <Entered shown={shown} frame={frame} />
      {batch.route === "street" && (
        <p>
          <a href={tabletHref(batch.id)}>{t("engage.street.staff.toTablet")}</a>
        </p>
      )}
      {batch.closed && batch.forms > 0 && batch.route !== "street" && (
        <p>
          <a href={checkHref(batch.id)}>{t("engage.staff.check.link")}</a>
        </p>
      )}
      {mayAdd && batch.forms > 0 && (
        <ActionForm frame={frame} action="close">
          <p>{t(batch.route === "street" ? "engage.street.staff.closeHelp" : "engage.staff.batch.closeHelp")}</p>
          <Button variant="secondary">{t("engage.staff.batch.close")}</Button>
        </ActionForm>
      )}
    </div>
  );
}

function Provenance({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { route, place, receivedOn, openedByName } = shown.batch;
  const parts = [t(`engage.route.${route}`), place, format.date(receivedOn), openedByName];
  return (
    <p>
      {parts.filter((part) => part !== "").join(" · ")}
      <br />
      {t("engage.staff.batch.count", { today: shown.enteredToday, forms: shown.batch.forms })}
    </p>
  );
}

function NextForm({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { batch, place, next, entries, wrote } = shown;
  const { actor } = frame;
  const last = entries.findLast(({ enteredBy }) => actor.kind === "person" && enteredBy === actor.personId);
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.staff.batch.next", { number: formNumber(batch, next) })}</Heading>
      <p>{t("engage.staff.batch.write", { number: formNumber(batch, next) })}</p>
      {last && (
        <p>
          {t("engage.staff.batch.last", { number: formNumber(batch, last.number) })}{" "}
          <a href={correctHref(batch.id, last.number)}>
            {t("engage.staff.batch.correct", { number: formNumber(batch, last.number) })}
          </a>
        </p>
      )}
      <brink-paper-entry>
        <div className="stack stack--close">
          <p className="small muted" data-keys hidden>
            {t("engage.staff.batch.keys")}
          </p>
          <ActionForm frame={frame} action="enter">
            <input type="hidden" name="_number" value={next} />
            {place.method.paperView(place.setup, frame)}
            {place.host.codes !== "none" && (
              <CodeField frame={frame} rule={needsCodeOnPaper(place.host) ? "required" : place.host.codes} staff />
            )}
            <WhoPart frame={frame} wrote={wrote} />
            <ActionGroup>
              <Button>{t("engage.enter.save")}</Button>
              <ButtonLink variant="subtle" href={paperHref(place.activity.id)}>
                {t("engage.enter.stop")}
              </ButtonLink>
            </ActionGroup>
          </ActionForm>
        </div>
      </brink-paper-entry>
    </section>
  );
}

function Closed({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { closed } = shown.batch;
  return (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {closed
        ? t("engage.staff.batch.closedBy", { name: closed.byName, date: format.date(closed.at) })
        : t("engage.refused.noPaperNow")}
    </Alert>
  );
}

/** Every form that was typed over, with the way to what it became. */
function Entered({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { batch, entries, place } = shown;
  if (entries.length === 0) return null;
  const mayCorrect = takesPaper(place);
  return (
    <Details summary={t("engage.staff.batch.entered", { forms: entries.length })} open={batch.closed !== undefined}>
      <Table
        caption={t("engage.staff.batch.entered", { forms: entries.length })}
        captionHidden
        columns={[
          { label: t("engage.staff.batch.form") },
          { label: t("engage.staff.batch.enteredBy") },
          { label: t("engage.staff.batch.do") },
        ]}
        rows={entries.toReversed().map(({ number, contributionId, enteredByName }) => ({
          key: contributionId,
          cells: [
            <a href={contributionHref(place.trajectory.id, contributionId)} key="form">
              {formNumber(batch, number)}
            </a>,
            enteredByName,
            mayCorrect ? (
              <a href={correctHref(batch.id, number)} key="correct">
                {t("engage.staff.batch.correct", { number: formNumber(batch, number) })}
              </a>
            ) : (
              ""
            ),
          ],
        }))}
      />
    </Details>
  );
}
