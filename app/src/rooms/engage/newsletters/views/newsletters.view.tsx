import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import type { Newsletter } from "../domain.ts";
import { newNewsletterPath, newsletterHref } from "../paths.ts";
import type { Named } from "../trajectory-choice.ts";

type Props = { readonly all: readonly Named[]; readonly frame: Frame };

export function NewslettersView({ all, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <div className="stack stack--loose">
      <Heading level={1}>{t("engage.newsletter.staff.title")}</Heading>
      <p className="lead measure">{t("engage.newsletter.staff.lead")}</p>
      {mayWriteNewsletters.allows(frame.actor) && (
        <div>
          <ButtonLink href={newNewsletterPath} pictogram="pencil">
            {t("engage.newsletter.staff.new")}
          </ButtonLink>
        </div>
      )}
      <Table
        caption={t("engage.newsletter.staff.title")}
        captionHidden
        columns={[
          { label: t("engage.newsletter.staff.subject") },
          { label: t("engage.newsletter.staff.for") },
          { label: t("engage.newsletter.staff.state") },
          { label: t("engage.newsletter.staff.mails"), numeric: true },
          { label: t("engage.newsletter.staff.refused"), numeric: true },
        ]}
        rows={all.map(({ newsletter, trajectory }) => ({
          key: newsletter.id,
          cells: [
            <a href={newsletterHref(newsletter.id)} key="subject">
              {said(frame, pickText(newsletter.subject, frame.lang))}
            </a>,
            trajectory ? trajectoryTitle(frame, trajectory) : t("engage.newsletter.staff.everything"),
            stateOf(newsletter, frame),
            format.number(newsletter.mails),
            format.number(newsletter.refused),
          ],
        }))}
        empty={
          <EmptyState title={t("engage.newsletter.staff.none")}>{t("engage.newsletter.staff.noneText")}</EmptyState>
        }
      />
    </div>
  );
}

/** How far it is, with its day. */
export function stateOf({ state, sentAt, sendOn, off }: Newsletter, { t, format }: Frame): string {
  if (off)
    return t(`engage.newsletter.staff.state.${state === "stopped" ? "stopped" : "off"}`, {
      day: format.dateTime(off.at),
    });
  const day = sentAt ? format.dateTime(sentAt) : sendOn === undefined ? "" : format.date(sendOn);
  return t(`engage.newsletter.staff.state.${state}`, { day });
}
