import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../../platform/web/components/date-field/date-field.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { planTime } from "../domain.ts";
import { newsletterHref } from "../paths.ts";
import { Findings } from "./findings.view.tsx";
import type { NewsletterShown } from "./newsletter.view.tsx";
import { LookAgain } from "./newsletter.view.tsx";

type Shown = Pick<NewsletterShown, "newsletter" | "trajectory" | "findings"> & { readonly people: number };

export function ConfirmNewsletterView({
  shown,
  frame,
}: {
  readonly shown: Shown;
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  const { newsletter, trajectory, people, findings } = shown;
  const lead = trajectory
    ? t("engage.newsletter.staff.confirm.leadOne", { people, title: trajectoryTitle(frame, trajectory) })
    : t("engage.newsletter.staff.confirm.leadAll", { people });
  const maySend = findings.every(({ isObstacle }) => !isObstacle);
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={said(frame, pickText(newsletter.subject, frame.lang))}>
        {t("engage.newsletter.staff.confirm.title")}
      </Heading>
      <p className="lead">{lead}</p>
      <p>{t("engage.newsletter.staff.confirm.public")}</p>
      {findings.length > 0 && <Findings findings={findings} frame={frame} />}
      <LookAgain newsletter={newsletter} frame={frame} />
      {maySend ? (
        <Send shown={shown} frame={frame} />
      ) : (
        <p>
          <a href={newsletterHref(newsletter.id)}>{t("engage.newsletter.staff.confirm.back")}</a>
        </p>
      )}
    </div>
  );
}

function Send({ shown, frame }: { readonly shown: Shown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="confirm">
      <input type="hidden" name="version" value={formValue(frame, "version", String(shown.newsletter.version))} />
      <RadioGroup
        name="when"
        label={t("engage.newsletter.staff.confirm.when")}
        options={(["now", "day"] as const).map((value) => ({
          value,
          label: t(`engage.newsletter.staff.confirm.when.${value}`, { time: planTime }),
        }))}
        value={formValue(frame, "when", "now")}
        error={fieldError(frame, "when")}
      />
      <DateField
        name="day"
        label={t("engage.newsletter.staff.confirm.day")}
        optionalText={t("engage.newsletter.staff.confirm.dayOnly")}
        value={formValue(frame, "day")}
        error={fieldError(frame, "day")}
      />
      <ActionGroup>
        <Button pictogramEnd="arrow">{t("engage.newsletter.staff.confirm.send", { people: shown.people })}</Button>
        <ButtonLink variant="subtle" href={newsletterHref(shown.newsletter.id)}>
          {t("engage.newsletter.staff.confirm.back")}
        </ButtonLink>
      </ActionGroup>
    </ActionForm>
  );
}
