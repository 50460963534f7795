import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { publicHref } from "../../paths.ts";
import { listPerPage } from "../../page-sizes.ts";
import { Pager } from "../../views/pager.view.tsx";
import { AccountFirst, AskForAccount, LeaveAccount } from "../account/account.view.tsx";
import type { MineShown } from "../load-mine.ts";
import { keptPath, mineHref } from "../paths.ts";
import { AskedCard, SentCard } from "./mine-cards.view.tsx";

type Props = { readonly shown: MineShown; readonly frame: Frame };

/** Everything that somebody sent, how it stands, and the way to each. */
export function MineView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  if (shown.next !== undefined && !shown.account && frame.actor.kind === "visitor")
    return <AccountFirst shown={shown} frame={frame} />;
  const isNothing = shown.total + shown.asked.length + shown.supported.length === 0;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.mine.title")}</Heading>
      {isNothing && shown.account && (
        <p className="lead">{t("engage.account.yours", { email: shown.account.email })}</p>
      )}
      {isNothing ? (
        <EmptyState
          title={t("engage.mine.none")}
          action={<ButtonLink href="/">{t("engage.mine.takePart")}</ButtonLink>}
        >
          <p>{t("engage.mine.noneText")}</p>
          {frame.actor.kind === "visitor" && !shown.account && <p>{t("engage.mine.linkedElsewhere")}</p>}
        </EmptyState>
      ) : (
        <>
          <p className="lead">{leadOf(shown, frame)}</p>
          <Sent shown={shown} frame={frame} />
          <Asked shown={shown} frame={frame} />
          <Supported shown={shown} frame={frame} />
        </>
      )}
      <section>
        <div className="stack stack--tight">
          <Details summary={t("engage.mine.missing")}>
            <p>{t(shown.account ? "engage.mine.missingAccount" : "engage.mine.missingText")}</p>
          </Details>
          {frame.actor.kind === "visitor" && !shown.account && <AskForAccount shown={shown} frame={frame} />}
          {!(isNothing && !shown.account) && <Kept shown={shown} frame={frame} />}
          {frame.actor.kind === "visitor" && shown.account && <LeaveAccount frame={frame} />}
          {frame.actor.kind === "visitor" && frame.actor.guestId !== undefined && (
            <ForgetForm shown={shown} frame={frame} />
          )}
        </div>
      </section>
    </div>
  );
}

function leadOf({ account }: MineShown, { t, actor }: Frame): string {
  if (actor.kind === "person") return t("engage.mine.leadPerson");
  return account ? t("engage.account.lead", { email: account.email }) : t("engage.mine.lead");
}

/** What is kept of somebody, to read or take along. */
function Kept({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.mine.kept")}>
      <p>{t("engage.mine.keptText")}</p>
      <ul>
        <li>
          <a href={keptPath}>{t("engage.mine.keptFile")}</a>
        </li>
        {shown.followedHref !== undefined && (
          <li>
            <a href={shown.followedHref}>{t("engage.follow.yours")}</a>
          </li>
        )}
      </ul>
    </Details>
  );
}

function Sent({ shown, frame }: Props): ReactElement | null {
  if (shown.sent.length === 0) return null;
  return (
    <section>
      <div className="stack stack--close">
        <Heading level={2}>{frame.t("engage.mine.sent")}</Heading>
        {shown.sent.map((one) => (
          <SentCard sent={one} frame={frame} key={one.contribution.id} />
        ))}
        <Pager page={shown.page} pages={Math.ceil(shown.total / listPerPage)} hrefOf={mineHref} frame={frame} />
      </div>
    </section>
  );
}

function Asked({ shown, frame }: Props): ReactElement | null {
  if (shown.asked.length === 0) return null;
  return (
    <section>
      <div className="stack stack--close">
        <Heading level={2}>{frame.t("engage.mine.asked")}</Heading>
        {shown.asked.map((one) => (
          <AskedCard asked={one} frame={frame} key={one.question.id} />
        ))}
      </div>
    </section>
  );
}

/** What others wrote; what was done with it stands there. */
function Supported({ shown, frame }: Props): ReactElement | null {
  if (shown.supported.length === 0) return null;
  return (
    <section>
      <div className="stack stack--close">
        <Heading level={2}>{frame.t("engage.mine.supported")}</Heading>
        <ul>
          {shown.supported.map(({ contribution, place }) => (
            <li key={contribution.id}>
              <a href={publicHref(place.trajectory.slug, contribution)}>
                {said(frame, { lang: contribution.lang, text: contribution.title })}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** For the computer in the library, and the phone that somebody else gets. */
function ForgetForm({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.mine.forget")}>
      <p>{t(shown.account ? "engage.mine.forgetTextAccount" : "engage.mine.forgetText")}</p>
      <ActionForm frame={frame} action="forget">
        <ActionGroup>
          <Button variant="danger">{t("engage.mine.forgetNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
