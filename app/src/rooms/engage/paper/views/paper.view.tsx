import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../../platform/web/components/date-field/date-field.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { dayOf } from "../../../trajectories/room.ts";
import { takesPaper } from "../../commands/enter-contribution.ts";
import { batchHref, enterHref } from "../../paths.ts";
import { titleOf } from "../../views/names.ts";
import { PrintLinks } from "../../views/print-links.view.tsx";
import { paperRoutes } from "../domain.ts";
import { formCode } from "../form-to-print.ts";
import type { PaperShown } from "../pages/paper.page.tsx";

type Props = { readonly shown: PaperShown; readonly frame: Frame };

/** The form to print, the piles, and a new pile. */
export function PaperView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { place } = shown;
  return (
    <div className="stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {t("engage.staff.paper.title")}
      </Heading>
      <section className="narrow stack stack--close">
        <PrintLinks place={place} frame={frame} />
        {place.method.paper && <p>{t("engage.staff.paper.code", { code: formCode(place) })}</p>}
      </section>
      <Piles shown={shown} frame={frame} />
      {takesPaper(place) ? (
        <NewPile shown={shown} frame={frame} />
      ) : (
        <Alert type="info" signLabel={t("engage.sign.info")}>
          {t("engage.refused.noPaperNow")}
        </Alert>
      )}
    </div>
  );
}

function Piles({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.staff.batch.all")}</Heading>
      <Table
        caption={t("engage.staff.batch.all")}
        captionHidden
        columns={[
          { label: t("engage.staff.batch.name") },
          { label: t("engage.enter.route") },
          { label: t("engage.staff.batch.receivedOn") },
          { label: t("engage.staff.batch.forms"), numeric: true },
          { label: t("engage.staff.batch.state") },
        ]}
        rows={shown.batches.map((batch) => ({
          key: batch.id,
          cells: [
            <a href={batchHref(batch.id)} key="name">
              {t("engage.staff.batch.titleOf", { code: batch.code, name: batch.name })}
            </a>,
            [t(`engage.route.${batch.route}`), batch.place].filter((part) => part !== "").join(" · "),
            format.dateShort(batch.receivedOn),
            format.number(batch.forms),
            batch.closed ? t("engage.staff.batch.closed") : t("engage.staff.batch.open"),
          ],
        }))}
        empty={
          <EmptyState title={t("engage.staff.batch.none")}>
            {takesPaper(shown.place) ? t("engage.staff.batch.noneText") : undefined}
          </EmptyState>
        }
      />
    </section>
  );
}

function NewPile({ shown, frame }: Props): ReactElement {
  const { t, tenant } = frame;
  const { place } = shown;
  const today = dayOf(frame.now, tenant.timeZone);
  return (
    <section className="narrow stack stack--close">
      <Heading level={2}>{t("engage.staff.batch.new")}</Heading>
      <p>{t("engage.staff.batch.what")}</p>
      <ActionForm frame={frame} action="open">
        <NameFields frame={frame} />
        <DateField
          name="receivedOn"
          label={t("engage.staff.batch.receivedOn")}
          max={today}
          value={formValue(frame, "receivedOn", today)}
          error={fieldError(frame, "receivedOn")}
          required
        />
        <RadioGroup
          name="route"
          label={t("engage.enter.route")}
          layout="row"
          options={paperRoutes.map((value) => ({ value, label: t(`engage.route.${value}`) }))}
          value={formValue(frame, "route", "paper")}
          error={fieldError(frame, "route")}
          required
        />
        <ActionGroup>
          <Button>{t("engage.staff.batch.begin")}</Button>
          <ButtonLink variant="subtle" href={enterHref(place.trajectory.id, place.activity.id)}>
            {t("engage.staff.batch.single")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </section>
  );
}

function NameFields({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <>
      <TextField
        name="name"
        label={t("engage.staff.batch.name")}
        description={t("engage.staff.batch.nameHelp")}
        value={formValue(frame, "name")}
        error={fieldError(frame, "name")}
        required
      />
      <TextField
        name="place"
        label={t("engage.staff.batch.place")}
        optionalText={t("engage.optional")}
        value={formValue(frame, "place")}
        error={fieldError(frame, "place")}
      />
    </>
  );
}
