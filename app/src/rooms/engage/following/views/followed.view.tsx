import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { formValue } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { hrefOf, titleOf } from "../followed-thing.ts";
import type { Followed, FollowedShown } from "../pages/followed.page.tsx";
import { PaceField } from "./ask.view.tsx";

type Props = { readonly shown: FollowedShown; readonly frame: Frame };

/** What somebody follows, to where and how often; each with its way out. */
export function FollowedView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { follower, followed } = shown;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.follow.yours")}</Heading>
      <p className="lead">
        {t("engage.follow.yoursLead", { email: follower.email, pace: t(`engage.follow.pace.${follower.pace}`) })}
      </p>
      <ul className="stack">
        {followed.map((one) => (
          <li key={one.subject}>
            <FollowedItem followed={one} frame={frame} />
          </li>
        ))}
      </ul>
      <OtherPace frame={frame} pace={follower.pace} />
      <StopAll frame={frame} text={t("engage.follow.stopAllText")} />
    </div>
  );
}

/** One thing that is followed, with its way out: the action `stop` of the page. */
export function FollowedItem({
  followed,
  frame,
}: {
  readonly followed: Followed;
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  const { subject, thing } = followed;
  const name = titleOf(thing, frame);
  return (
    <div className="stack stack--tight">
      <a href={hrefOf(thing)}>{name}</a>
      <ActionForm frame={frame} action="stop">
        <input type="hidden" name="subject" value={subject} />
        <Button variant="secondary" label={t("engage.follow.stopNamed", { name })}>
          {t("engage.follow.stop")}
        </Button>
      </ActionForm>
    </div>
  );
}

/** How often news comes, to choose again: the action `changePace` of the page. */
export function OtherPace({ frame, pace, ...field }: Parameters<typeof PaceField>[0]): ReactElement {
  const { t } = frame;
  return (
    <section className="stack">
      <Heading level={2}>{t("engage.follow.otherPace")}</Heading>
      <ActionForm frame={frame} action="changePace">
        <PaceField frame={frame} pace={formValue(frame, "pace", pace)} {...field} />
        <Button variant="secondary">{t("engage.follow.savePace")}</Button>
      </ActionForm>
    </section>
  );
}

/** The way out of everything at once: the action `stopAll` of the page. */
export function StopAll({ frame, text }: { readonly frame: Frame; readonly text: string }): ReactElement {
  const { t } = frame;
  return (
    <section className="stack">
      <Heading level={2}>{t("engage.follow.stopAllTitle")}</Heading>
      <p>{text}</p>
      <ActionForm frame={frame} action="stopAll">
        <Button variant="danger">{t("engage.follow.stopAll")}</Button>
      </ActionForm>
    </section>
  );
}

/** It is over, at once. */
export function StoppedView({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <div className="wrap wrap--narrow stack">
      <Heading level={1}>{t("engage.follow.stoppedTitle")}</Heading>
      <p className="lead">{t("engage.follow.stoppedText")}</p>
      <p>
        <a href="/trajecten">{t("engage.follow.toAll")}</a>
      </p>
    </div>
  );
}
