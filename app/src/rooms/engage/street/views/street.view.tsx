import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../../platform/web/components/date-field/date-field.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { dayOf } from "../../../trajectories/room.ts";
import { takesPaper } from "../../commands/enter-contribution.ts";
import { tabletHref } from "../../paths.ts";
import type { Place } from "../../place.ts";
import { takesNoPaper } from "../../turns/domain.ts";
import { titleOf } from "../../views/names.ts";
import type { StreetShown } from "../pages/street.page.tsx";

type Props = { readonly shown: StreetShown; readonly frame: Frame };

/** Why there is nothing to take a tablet along for; undefined when there is. */
function noReason(place: Place): string | undefined {
  if (takesNoPaper(place.host)) return "engage.turn.staff.noPaper";
  return takesPaper(place) ? undefined : "engage.refused.noPaperNow";
}

/** The piles of interviews, and a new one. */
export function StreetView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const no = noReason(shown.place);
  return (
    <div className="stack stack--loose">
      <Heading level={1} kicker={titleOf(shown.place, lang)}>
        {t("engage.street.title")}
      </Heading>
      <div className="narrow stack">
        <p>{t("engage.street.lead")}</p>
        <p>{t("engage.street.lost")}</p>
      </div>
      <Piles shown={shown} frame={frame} />
      {no === undefined ? (
        <NewPile frame={frame} />
      ) : (
        <Alert type="info" signLabel={t("engage.sign.info")}>
          {t(no)}
        </Alert>
      )}
    </div>
  );
}

function Piles({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.street.piles")}</Heading>
      <Table
        caption={t("engage.street.piles")}
        captionHidden
        columns={[
          { label: t("engage.street.name") },
          { label: t("engage.street.place") },
          { label: t("engage.street.day") },
          { label: t("engage.street.interviews"), numeric: true },
          { label: t("engage.staff.batch.state") },
        ]}
        rows={shown.batches.map((batch) => ({
          key: batch.id,
          cells: [
            <a href={tabletHref(batch.id)} key="name">
              {t("engage.staff.batch.titleOf", { code: batch.code, name: batch.name })}
            </a>,
            batch.place,
            format.dateShort(batch.receivedOn),
            format.number(batch.forms),
            batch.closed ? t("engage.staff.batch.closed") : t("engage.staff.batch.open"),
          ],
        }))}
        empty={<EmptyState title={t("engage.street.none")}>{t("engage.street.noneText")}</EmptyState>}
      />
    </section>
  );
}

function NewPile({ frame }: Pick<Props, "frame">): ReactElement {
  const { t, tenant } = frame;
  return (
    <section className="narrow stack stack--close">
      <Heading level={2}>{t("engage.street.new")}</Heading>
      <ActionForm frame={frame} action="open">
        <TextField
          name="name"
          label={t("engage.street.name")}
          description={t("engage.street.nameHelp")}
          value={formValue(frame, "name")}
          error={fieldError(frame, "name")}
          required
        />
        <TextField
          name="place"
          label={t("engage.street.place")}
          optionalText={t("engage.optional")}
          value={formValue(frame, "place")}
          error={fieldError(frame, "place")}
        />
        <DateField
          name="receivedOn"
          label={t("engage.street.day")}
          value={formValue(frame, "receivedOn", dayOf(frame.now, tenant.timeZone))}
          error={fieldError(frame, "receivedOn")}
          required
        />
        <div>
          <Button>{t("engage.street.begin")}</Button>
        </div>
      </ActionForm>
    </section>
  );
}
