import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { newNewsletterPath, staffNewslettersPath } from "../../newsletters/paths.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import { everything } from "../domain.ts";
import { titleOf } from "../followed-thing.ts";
import { isNear } from "../subject.ts";
import { PushOffer } from "../push/views/push-offer.view.tsx";
import type { SentShown } from "../pages/sent.page.tsx";

type Props = { readonly shown: SentShown; readonly frame: Frame };

/** How many follow; behind it what, what they were sent, and taking an address away for who calls. */
export function SentView({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <div className="stack stack--sections">
      <div className="stack stack--close">
        <Heading level={1}>{t("engage.sent.staff.title")}</Heading>
        <p>{t("engage.sent.staff.lead", { total: shown.counts.total })}</p>
      </div>
      {shown.refused.length > 0 && (
        <Alert type="warning" signLabel={t("engage.sign.warning")} title={t("engage.sent.staff.refusedTitle")}>
          {shown.refused.map(({ on, mails, refused }, place) => (
            <p key={place}>{t("engage.sent.staff.refusedMany", { day: format.date(on), mails, refused })}</p>
          ))}
          <p>{t("engage.sent.staff.refusedAsk")}</p>
        </Alert>
      )}
      {mayWriteNewsletters.allows(frame.actor) && (
        <div>
          <ButtonLink href={newNewsletterPath} pictogram="pencil">
            {t("engage.newsletter.staff.new")}
          </ButtonLink>
        </div>
      )}
      <p>
        <a href={staffNewslettersPath}>{t("engage.newsletter.staff.toAll")}</a>
      </p>
      {shown.counts.total + shown.devices.total > 0 && <FollowedTable shown={shown} frame={frame} />}
      <SentTable shown={shown} frame={frame} />
      <PushOffer devices={shown.devices} frame={frame} />
      <section className="stack stack--close">
        <Heading level={2}>{t("engage.sent.staff.erase")}</Heading>
        <p>{t("engage.sent.staff.eraseText")}</p>
        <ActionForm frame={frame} action="erase">
          <TextField
            name="email"
            type="email"
            label={t("engage.sent.staff.email")}
            value={formValue(frame, "email")}
            error={fieldError(frame, "email")}
            width="medium"
            required
          />
          <Button variant="secondary">{t("engage.sent.staff.eraseNow")}</Button>
        </ActionForm>
      </section>
    </div>
  );
}

function nameOf({ things }: SentShown, id: string, frame: Frame): string {
  if (id === everything) return frame.t("engage.sent.staff.all");
  if (isNear(id)) return frame.t("engage.sent.staff.near");
  const thing = things.get(id);
  return thing ? titleOf(thing, frame) : "";
}

/** How many follow what; of who follows a place nobody needs to know where, so those are one row. */
function countsByName(shown: SentShown, frame: Frame): ReadonlyMap<string, readonly [number, number]> {
  const counts = new Map<string, readonly [number, number]>();
  const add = (id: string, people: number, devices: number) => {
    const name = nameOf(shown, id, frame);
    const [somePeople, someDevices] = counts.get(name) ?? [0, 0];
    if (name !== "") counts.set(name, [somePeople + people, someDevices + devices]);
  };
  for (const [id, many] of shown.counts.bySubject) add(id, many, 0);
  for (const [id, many] of shown.devices.bySubject) add(id, 0, many);
  return counts;
}

function FollowedTable({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.sent.staff.followed")}</Heading>
      <Table
        caption={t("engage.sent.staff.followed")}
        captionHidden
        compact
        columns={[
          { label: t("engage.sent.staff.subject") },
          { label: t("engage.sent.staff.followers"), numeric: true },
          { label: t("engage.push.staff.devices"), numeric: true },
        ]}
        rows={[...countsByName(shown, frame)].map(([name, [people, devices]]) => ({
          key: name,
          cells: [name, format.number(people), format.number(devices)],
        }))}
      />
    </section>
  );
}

function SentTable({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const columns = [
    { label: t("engage.sent.staff.day") },
    { label: t("engage.sent.staff.pace") },
    { label: t("engage.sent.staff.mails"), numeric: true },
    { label: t("engage.push.staff.devices"), numeric: true },
    { label: t("engage.sent.staff.what") },
    { label: t("engage.sent.staff.stopped"), numeric: true },
  ];
  const about = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => nameOf(shown, id, frame)))].filter((name) => name !== "").join("; ");
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.sent.staff.sent")}</Heading>
      <Table
        caption={t("engage.sent.staff.sent")}
        captionHidden
        columns={columns}
        rows={shown.sent.map(({ day, pace, mails, devices, missed, news, stopped }) => ({
          key: `${day} ${pace}`,
          cells: [
            format.date(day),
            t(`engage.sent.staff.pace.${pace}`),
            format.number(mails),
            t("engage.push.staff.sent", { devices, missed }),
            about(news.map(({ trajectoryId }) => trajectoryId)),
            format.number(stopped),
          ],
        }))}
        empty={<EmptyState title={t("engage.sent.staff.none")}>{t("engage.sent.staff.noneText")}</EmptyState>}
      />
      {shown.sent.some(({ stopped }) => stopped > 0) && <p className="muted">{t("engage.sent.staff.stoppedText")}</p>}
    </section>
  );
}
