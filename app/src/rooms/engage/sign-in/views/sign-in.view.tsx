import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { Party } from "../../../identity/room.ts";
import { notKnownKey } from "../../../identity/room.ts";
import type { Place } from "../../place.ts";
import type { SignInWay } from "../offered.ts";
import { goodbyeHref, signInHref } from "../paths.ts";

type Props = {
  readonly place: Place;
  readonly draft: string;
  /** Without one when the municipality turned them off since. */
  readonly ways: readonly SignInWay[];
  readonly frame: Frame;
};

/** At the end of a form, in the place of the button that sends it: what is asked, what is kept, and the way there. */
export function SignInFirst({ place, draft, ways, frame }: Props): ReactElement {
  const { t } = frame;
  if (ways.length === 0)
    return (
      <Alert type="warning" signLabel={t("engage.sign.warning")}>
        {t(notKnownKey("off"))}
      </Alert>
    );
  return <SignInWays ways={ways} hrefOf={(party) => signInHref(place.activity.id, draft, party)} frame={frame} />;
}

type WaysProps = Pick<Props, "ways" | "frame"> & { readonly hrefOf: (party: Party) => string };

/** One way, or two with for whom each of them is. */
export function SignInWays({ ways, hrefOf, frame }: WaysProps): ReactElement {
  const { t } = frame;
  return (
    <>
      {ways.length > 1 && <p>{t("engage.signIn.choose")}</p>}
      {ways.map((way) => (
        <Way way={way} isOne={ways.length === 1} href={hrefOf(way.party)} frame={frame} key={way.party} />
      ))}
    </>
  );
}

type WayProps = {
  readonly way: SignInWay;
  readonly isOne: boolean;
  readonly href: string;
  readonly frame: Frame;
};

function Way({ way: { party, name }, isOne, href, frame }: WayProps): ReactElement {
  const { t } = frame;
  const isPerson = party === "person";
  const heading = isPerson ? (isOne ? "first" : "forYourself") : isOne ? "firstOrganisation" : "forOrganisation";
  return (
    <section>
      <div className="stack stack--tight">
        <Heading level={2}>{t(`engage.signIn.${heading}`, { name })}</Heading>
        <p>{t(isPerson ? "engage.signIn.why" : "engage.signIn.whyOrganisation", { name })}</p>
        <p>{t(isPerson ? "engage.signIn.kept" : "engage.signIn.keptOrganisation")}</p>
        <ActionGroup>
          <ButtonLink href={href}>{t("engage.signIn.go", { name })}</ButtonLink>
        </ActionGroup>
        <p className="small muted">{t("engage.signIn.without", { name })}</p>
      </div>
    </section>
  );
}

/** Above the button that sends: signed in, and for whom. */
export function SignedIn({ way, frame }: { readonly way: SignInWay; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { party, name } = way;
  return (
    <Alert type="ok" signLabel={t("engage.sign.ok")}>
      {t(party === "person" ? "engage.signIn.done" : "engage.signIn.doneOrganisation", { name })}
    </Alert>
  );
}

/** After sending: the broker may still know who this is. */
export function SignOutToo({ way, frame }: { readonly way: SignInWay; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <p>
      {t("engage.signIn.shared")} <a href={goodbyeHref(way.party)}>{t("engage.signIn.goodbye", { name: way.name })}</a>
    </p>
  );
}
