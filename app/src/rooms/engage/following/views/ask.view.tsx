import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { pickText } from "../../../../kernel/localized.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { EmailField } from "../../views/email-field.view.tsx";
import type { PublicTheme } from "../../themes/public-reader.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { confirmDays, everything, paces } from "../domain.ts";
import { feedHref, followAllPath, followHref, followNearPath } from "../paths.ts";
import { hereHref } from "../push/paths.ts";
import { themeSubject } from "../subject.ts";

type AskProps = {
  readonly trajectory?: Trajectory | undefined;
  readonly theme?: PublicTheme | undefined;
  /** Messages on a device are offered as well. */
  readonly push: boolean;
  readonly frame: Frame;
};

/** An address and how often: of a theme, of its trajectory, or of everything. */
export function AskView({ trajectory, theme, push, frame }: AskProps): ReactElement {
  const { t, lang, tenant } = frame;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={trajectory && trajectoryTitle(frame, trajectory)}>
        {trajectory ? t("engage.follow.short") : t("engage.follow.titleAll", { municipality: tenant.name })}
      </Heading>
      <p className="lead">
        {t(leadOf(trajectory, theme), { name: theme ? said(frame, pickText(theme.name, lang)) : "" })}
      </p>
      <ActionForm frame={frame} action="follow">
        <input type="hidden" name="lang" value={frame.lang} />
        <EmailField label={t("engage.follow.email")} help={t("engage.follow.emailHelp")} frame={frame} required />
        <PaceField frame={frame} pace={formValue(frame, "pace", "weekly")} letters={!theme} />
        <Button>{t("engage.follow.ask")}</Button>
      </ActionForm>
      <OtherWays trajectory={trajectory} theme={theme} push={push} frame={frame} />
    </div>
  );
}

/** On a device in place of by mail, of more or less, or as a feed. */
function OtherWays({ trajectory, theme, push, frame }: AskProps): ReactElement {
  const { t, lang, tenant } = frame;
  return (
    <ul>
      {trajectory && theme && (
        <li>
          <a href={followHref(trajectory.slug)}>{t("engage.follow.orTrajectory")}</a>
        </li>
      )}
      {push && (
        <li>
          <a href={hereHref(subjectOf(trajectory, theme))}>{t("engage.push.link")}</a>
        </li>
      )}
      <li>
        <a href={followNearPath}>{t("engage.follow.near.link")}</a>
      </li>
      {trajectory && (
        <li>
          <a href={followAllPath}>{t("engage.follow.orAll", { municipality: tenant.name })}</a>
        </li>
      )}
      <li>
        <a href={feedHref(trajectory?.slug, lang)}>{t("engage.feed.link")}</a>
      </li>
    </ul>
  );
}

function subjectOf(trajectory: Trajectory | undefined, theme: PublicTheme | undefined): string {
  if (theme) return themeSubject(theme.id);
  return trajectory?.id ?? everything;
}

function leadOf(trajectory: Trajectory | undefined, theme: PublicTheme | undefined): string {
  if (theme) return "engage.follow.leadTheme";
  return trajectory ? "engage.follow.lead" : "engage.follow.leadAll";
}

type PaceProps = {
  readonly pace: string;
  readonly frame: Frame;
  /** Newsletters are for who follows a trajectory or everything. */
  readonly letters?: boolean;
  readonly label?: string;
};

export function PaceField({ pace, frame, letters = true, label }: PaceProps): ReactElement {
  const { t } = frame;
  return (
    <RadioGroup
      name="pace"
      label={label ?? t("engage.follow.howOften")}
      description={letters ? t("engage.follow.letters") : undefined}
      options={paces.map((one) => ({ value: one, label: t(`engage.follow.choose.${one}`) }))}
      value={pace}
      error={fieldError(frame, "pace")}
    />
  );
}

/** Where to go on: to the mail. */
export function AskedView({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <div className="wrap wrap--narrow stack">
      <Heading level={1}>{t("engage.follow.askedTitle")}</Heading>
      <p className="lead">{t("engage.follow.askedText", { days: confirmDays })}</p>
      <p>{t("engage.follow.askedNothing")}</p>
      {frame.demo && <ButtonLink href="/postvak">{t("engage.follow.mailbox")}</ButtonLink>}
      <p>
        <a href="/trajecten">{t("engage.follow.toAll")}</a>
      </p>
    </div>
  );
}
