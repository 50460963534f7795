import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { accountHref } from "../../mine/paths.ts";
import { listHref, ownHref, takePartHref } from "../../paths.ts";
import type { Place } from "../../place.ts";
import { titleOf } from "../../views/names.ts";
import { TypedBefore } from "../../views/typed-before.view.tsx";
import type { OwnTurn } from "../own-turn.ts";
import { takenKey } from "../own-turn.ts";

type Props = { readonly place: Place; readonly turn: OwnTurn; readonly frame: Frame };

/** In the place of the form: somebody took part already, or has to confirm their address first. What was typed stays. */
export function NoTurn({ place, turn, frame }: Props): ReactElement {
  return (
    <>
      <Heading level={1}>{titleOf(place, frame.lang)}</Heading>
      {turn.taken ? (
        <Taken place={place} turn={turn} taken={turn.taken} frame={frame} />
      ) : (
        <AccountFirst place={place} frame={frame} />
      )}
      <TypedBefore place={place} frame={frame} />
    </>
  );
}

function Taken({ place, turn, taken, frame }: Props & { readonly taken: NonNullable<OwnTurn["taken"]> }) {
  const { t, format } = frame;
  return (
    <>
      <Alert type="info" signLabel={t("engage.sign.info")} title={t(takenKey(turn))}>
        {t(turn.party === "organisation" ? "engage.turn.takenByOrganisationText" : "engage.turn.takenText", {
          date: format.date(taken.at),
        })}
      </Alert>
      <ActionGroup>
        {taken.isOwn && <ButtonLink href={ownHref(taken.contributionId)}>{t("engage.turn.own")}</ButtonLink>}
        <ButtonLink variant="secondary" href={listHref(place.trajectory.slug, place.activity.id)}>
          {t(place.method.visibility === "public" ? "engage.list.all" : "engage.list.results")}
        </ButtonLink>
      </ActionGroup>
    </>
  );
}

function AccountFirst({ place, frame }: Pick<Props, "place" | "frame">): ReactElement {
  const { t } = frame;
  return (
    <>
      <Alert type="info" signLabel={t("engage.sign.info")} title={t("engage.turn.accountNeeded")}>
        {t("engage.turn.accountText")}
      </Alert>
      <ActionGroup>
        <ButtonLink href={accountHref(takePartHref(place.trajectory.slug, place.activity.id))}>
          {t("engage.turn.account")}
        </ButtonLink>
      </ActionGroup>
    </>
  );
}
