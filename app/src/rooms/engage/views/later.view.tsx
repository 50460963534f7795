import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { EmailField } from "./email-field.view.tsx";
import { takePartHref } from "../paths.ts";
import type { SavedForm } from "./draft-link.view.tsx";
import { DraftLink } from "./draft-link.view.tsx";
import { titleOf } from "./names.ts";

type Props = {
  readonly saved: SavedForm;
  /** No address is asked of a pupil. */
  readonly canMail: boolean;
  readonly frame: Frame;
};

/** What was saved waits: its link to keep or to mail, and the way on. */
export function LaterView({ saved, canMail, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, draft, screen } = saved;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, frame.lang)}>
        {t("engage.later.title")}
      </Heading>
      <p className="lead">{t("engage.later.lead")}</p>
      <section className="panel stack stack--close">
        <DraftLink {...saved} frame={frame} />
      </section>
      {canMail ? <MailIt frame={frame} /> : <p>{t("engage.school.noMail")}</p>}
      <ActionGroup>
        <ButtonLink
          href={takePartHref(place.trajectory.slug, place.activity.id, { draft, screen })}
          variant="secondary"
          pictogramEnd="arrow"
        >
          {t("engage.later.goOn")}
        </ButtonLink>
      </ActionGroup>
    </div>
  );
}

function MailIt({ frame }: Pick<Props, "frame">): ReactElement {
  const { t } = frame;
  return (
    <section>
      <div className="stack stack--close">
        <Heading level={2}>{t("engage.later.mailTitle")}</Heading>
        <ActionForm frame={frame} action="mail">
          <input type="hidden" name="lang" value={frame.lang} />
          <EmailField label={t("engage.later.email")} help={t("engage.later.emailHelp")} frame={frame} required />
          <ActionGroup>
            <Button>{t("engage.later.mail")}</Button>
          </ActionGroup>
        </ActionForm>
      </div>
    </section>
  );
}
