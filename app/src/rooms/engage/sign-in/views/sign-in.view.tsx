import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { brokerHref, notKnownKey } from "../../../identity/room.ts";
import type { Place } from "../../place.ts";
import { signInHref } from "../paths.ts";

type Props = {
  readonly place: Place;
  readonly draft: string;
  /** What people sign in with; undefined when the municipality does not offer it any more. */
  readonly name: string | undefined;
  readonly frame: Frame;
};

/** At the end of a form, in the place of the button that sends it: what is asked, what is kept, and the way there. */
export function SignInFirst({ place, draft, name, frame }: Props): ReactElement {
  const { t } = frame;
  if (name === undefined)
    return (
      <Alert type="warning" signLabel={t("engage.sign.warning")}>
        {t(notKnownKey("off"))}
      </Alert>
    );
  return (
    <section>
      <div className="stack stack--tight">
        <Heading level={2}>{t("engage.signIn.first", { name })}</Heading>
        <p>{t("engage.signIn.why", { name })}</p>
        <p>{t("engage.signIn.kept")}</p>
        <ActionGroup>
          <ButtonLink href={signInHref(place.activity.id, draft)}>{t("engage.signIn.go", { name })}</ButtonLink>
        </ActionGroup>
        <p className="small muted">{t("engage.signIn.without", { name })}</p>
      </div>
    </section>
  );
}

/** Above the button that sends: signed in, and how to leave no trace on a computer of somebody else. */
export function SignedIn({ name, frame }: { readonly name: string; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Alert type="ok" signLabel={t("engage.sign.ok")}>
      {t("engage.signIn.done", { name })}
    </Alert>
  );
}

/** After sending: the broker may still know who this is. */
export function SignOutToo({ name, frame }: { readonly name: string; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <p>
      {t("engage.signIn.shared")} <a href={brokerHref.goodbye}>{t("engage.signIn.goodbye", { name })}</a>
    </p>
  );
}
