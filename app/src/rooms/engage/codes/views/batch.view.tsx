import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { AddressToCopy } from "../../../../platform/web/address-to-copy.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Stats } from "../../../../platform/web/components/stat/stat.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { titleOf } from "../../views/names.ts";
import type { BatchShown } from "../pages/batch.page.tsx";
import { FetchView } from "./fetch.view.tsx";
import { countWords, shareWords, shownUse, shownWeeks } from "../response.ts";

type Props = { readonly shown: BatchShown; readonly frame: Frame };

/** How many letters of this batch answered, and what can be done with them. */
export function BatchView({ shown, frame }: Props): ReactElement {
  const { batch, place } = shown;
  return (
    <div className="narrow stack stack--sections">
      <div className="stack stack--close">
        <Heading level={1} kicker={titleOf(place, frame.lang)}>
          {batch.name}
        </Heading>
        <Standing shown={shown} frame={frame} />
      </div>
      <Response shown={shown} frame={frame} />
      {shown.teacherHref !== undefined && <Teacher href={shown.teacherHref} frame={frame} />}
      {!batch.revoked && batch.made === batch.wanted && <FetchView shown={shown} frame={frame} />}
      {!batch.revoked && <RevokeForm frame={frame} />}
    </div>
  );
}

function Teacher({ href, frame }: { readonly href: string; readonly frame: Frame }): ReactElement {
  const { t, url } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.codes.staff.teacher")}</Heading>
      <p>{t("engage.codes.staff.teacherText")}</p>
      <p>
        <a href={href}>
          <AddressToCopy href={url.base + href} />
        </a>
      </p>
    </section>
  );
}

function Standing({ shown: { batch, key }, frame }: Props): ReactElement {
  const hasKey = key !== undefined;
  const { t, format, url } = frame;
  const asked = { name: batch.askedByName, at: format.date(batch.askedAt) };
  if (batch.revoked)
    return (
      <Alert type="warning" signLabel={t("engage.sign.warning")}>
        {t("engage.codes.staff.revokedBy", {
          name: batch.revoked.byName,
          at: format.date(batch.revoked.at),
          reason: batch.revoked.reason,
        })}
      </Alert>
    );
  if (batch.made === batch.wanted) return <p className="lead">{t("engage.codes.staff.askedBy", asked)}</p>;
  return (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {t("engage.codes.staff.making", { made: batch.made, wanted: batch.wanted })}{" "}
      <a href={url.path + url.search}>{t("engage.codes.staff.refresh")}</a>
      {hasKey && <p>{t("engage.codes.staff.keepLink")}</p>}
    </Alert>
  );
}

function Response({ shown: { batch, weeks }, frame }: Props): ReactElement {
  const { t, format } = frame;
  const share = shareWords(batch, frame);
  const items = [
    { label: t("engage.codes.staff.made"), value: format.number(batch.made) },
    { label: t("engage.codes.staff.used"), value: countWords(shownUse(batch), frame) },
    ...(share === "" ? [] : [{ label: t("engage.codes.staff.share"), value: share }]),
    ...(batch.revokedApart === 0
      ? []
      : [{ label: t("engage.codes.staff.revokedApart"), value: format.number(batch.revokedApart) }]),
  ];
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.codes.staff.response")}</Heading>
      <Stats items={items} />
      {weeks.size > 0 && (
        <Table
          caption={t("engage.codes.staff.perWeek")}
          compact
          columns={[{ label: t("engage.codes.staff.weekOf") }, { label: t("engage.codes.staff.used"), numeric: true }]}
          rows={shownWeeks(weeks).map(([week, count]) => ({
            key: week,
            cells: [format.date(week), countWords(count, frame)],
          }))}
        />
      )}
      <p className="small muted">{t("engage.codes.staff.unlinked")}</p>
    </section>
  );
}

function RevokeForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const error = fieldError(frame, "reason");
  return (
    <Details summary={t("engage.codes.staff.revokeBatch")} open={error !== undefined}>
      <p>{t("engage.codes.staff.revokeBatchText")}</p>
      <ActionForm frame={frame} action="revoke">
        <TextField
          name="reason"
          label={t("engage.codes.staff.reason")}
          value={formValue(frame, "reason")}
          error={error}
          required
        />
        <Button variant="secondary">{t("engage.codes.staff.revokeBatchNow")}</Button>
      </ActionForm>
    </Details>
  );
}
