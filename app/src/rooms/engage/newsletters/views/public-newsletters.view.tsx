import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf, said, saidInDutch } from "../../../../platform/i18n/said.ts";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { followAllPath, followHref } from "../../following/paths.ts";
import type { Newsletter } from "../domain.ts";
import { letterBlocks } from "../letter-text.ts";
import { publicNewsletterHref, publicNewslettersPath } from "../paths.ts";
import type { Named } from "../trajectory-choice.ts";
import { LetterBody } from "./letter-body.view.tsx";

/** All newsletters that were sent, the newest first. */
export function PublicNewslettersView({
  sent,
  frame,
}: {
  readonly sent: readonly Named[];
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.newsletter.title")}</Heading>
      <p className="lead">{t(sent.length === 0 ? "engage.newsletter.none" : "engage.newsletter.lead")}</p>
      <NewsletterList sent={sent.map(({ newsletter }) => newsletter)} frame={frame} />
      <div>
        <ButtonLink href={followAllPath} variant="secondary" pictogramEnd="arrow">
          {t("engage.follow.start")}
        </ButtonLink>
      </div>
    </div>
  );
}

/** Subjects with their day. */
export function NewsletterList({
  sent,
  frame,
}: {
  readonly sent: readonly Newsletter[];
  readonly frame: Frame;
}): ReactElement | null {
  if (sent.length === 0) return null;
  return (
    <ul className="stack stack--tight">
      {sent.map(({ id, subject, sentAt, off }) => (
        <li key={id}>
          {off ? (
            <TakenOff id={id} off={off} frame={frame} />
          ) : (
            <>
              <a href={publicNewsletterHref(id)}>{said(frame, pickText(subject, frame.lang))}</a>
              {sentAt && <span className="muted"> ({frame.format.date(sentAt)})</span>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

type Off = NonNullable<Newsletter["off"]>;

/** Without its subject: why it went may stand in there. */
function TakenOff({ id, off, frame }: { readonly id: string; readonly off: Off; readonly frame: Frame }): ReactElement {
  return (
    <>
      <a href={publicNewsletterHref(id)}>{frame.t("engage.newsletter.off")}</a>
      <span className="muted"> ({frame.format.date(off.at)})</span>
    </>
  );
}

/** Where its link in the mail leads: that it is gone, and why. */
export function NewsletterOffView({ off, frame }: { readonly off: Off; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.newsletter.off")}</Heading>
      <p className="muted">{t("engage.newsletter.offOn", { day: format.date(off.at) })}</p>
      <p className="as-typed" {...langOf(frame, { lang: "nl" })}>
        {off.reason}
      </p>
      <p>
        <a href={publicNewslettersPath}>{t("engage.newsletter.others")}</a>
      </p>
    </div>
  );
}

/** One newsletter, with whom it is from and the way to the next. */
export function PublicNewsletterView({ found, frame }: { readonly found: Named; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  const { newsletter, trajectory } = found;
  const [subject, body] = [pickText(newsletter.subject, frame.lang), pickText(newsletter.body, frame.lang)];
  return (
    <article className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={trajectory && trajectoryTitle(frame, trajectory)}>
        {said(frame, subject)}
      </Heading>
      {newsletter.sentAt && (
        <p className="muted">
          {t("engage.newsletter.from", {
            sender: saidInDutch(frame, newsletter.sender),
            day: format.date(newsletter.sentAt),
          })}
        </p>
      )}
      <div className="prose" {...langOf(frame, body)}>
        <LetterBody blocks={letterBlocks(body.text)} site="" />
      </div>
      {trajectory && (
        <p>
          <a href={`/trajecten/${trajectory.slug}`}>
            {t("engage.newsletter.about", { title: trajectoryTitle(frame, trajectory) })}
          </a>
        </p>
      )}
      <div>
        <ButtonLink
          href={trajectory ? followHref(trajectory.slug) : followAllPath}
          variant="secondary"
          pictogramEnd="arrow"
        >
          {t("engage.newsletter.getNext")}
        </ButtonLink>
      </div>
    </article>
  );
}
