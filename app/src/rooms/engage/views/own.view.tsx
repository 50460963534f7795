import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { langOf } from "../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { AboutIdea } from "../arguments/views/about-idea.view.tsx";
import { ArgumentField } from "../arguments/views/argument-field.view.tsx";
import type { Contact } from "../contact-reader.ts";
import { isStamped } from "../grace.ts";
import type { OwnShown } from "../pages/load-own.ts";
import { LaterPhoto } from "../uploads/views/later-photo.view.tsx";
import { TakenPhotos } from "../uploads/taken/views/taken-photos.view.tsx";
import { OwnPhotos } from "../uploads/views/own-photos.view.tsx";
import { withSaved } from "../typed-frame.ts";
import { AnswerView } from "./answer.view.tsx";
import { EmailField } from "./email-field.view.tsx";
import { titleOf } from "./names.ts";
import { SentDataHint } from "./personal-data-hint.view.tsx";
import { ObjectionForm } from "./objection.view.tsx";
import { ContactFields } from "./who.view.tsx";
import { WordsView } from "./words.view.tsx";

type Props = { readonly shown: OwnShown; readonly frame: Frame };

/** Behind the private link: what you sent, what was done with it, and everything you can still do. */
export function OwnView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { contribution, place } = shown;
  const withdrawn = contribution.state === "withdrawn";
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, frame.lang)}>
        {t("engage.own.title")}
      </Heading>
      <Standing shown={shown} frame={frame} />
      {!withdrawn && contribution.moderation === "rejected" && <ObjectionForm shown={shown} frame={frame} />}
      {shown.isMasked && <p>{t("engage.own.masked")}</p>}
      <SentDataHint shown={shown} here frame={frame} />
      {!withdrawn && <TakenPhotos shown={shown} frame={frame} />}
      {!withdrawn && <Sent shown={shown} frame={frame} />}
      {shown.answer && (
        <section>
          <div className="stack stack--close">
            <Heading level={2}>{t("engage.own.answer")}</Heading>
            <AnswerView answer={shown.answer} frame={frame} />
          </div>
        </section>
      )}
      {withdrawn && (
        <p>
          <a href={`/trajecten/${place.trajectory.slug}`}>{t("engage.backToTrajectory")}</a>
        </p>
      )}
      {!withdrawn && (
        <section>
          <div className="stack stack--tight">
            <Heading level={2}>{t("engage.own.can")}</Heading>
            <ChangeForm shown={shown} frame={frame} />
            <LaterPhoto shown={shown} frame={frame} />
            {!contribution.fromSchool && <ContactForm shown={shown} frame={frame} />}
            <WithdrawForm shown={shown} frame={frame} />
          </div>
        </section>
      )}
    </div>
  );
}

/** Where it stands, in one sentence. */
function Standing({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { contribution, place } = shown;
  const { withdrawnAt, rejection } = contribution;
  if (contribution.state === "withdrawn") {
    return (
      <Alert type="info" signLabel={t("engage.sign.info")}>
        {t("engage.own.withdrawn", { date: format.date(withdrawnAt ?? frame.now) })}
      </Alert>
    );
  }
  if (contribution.moderation === "rejected") {
    return (
      <Alert type="warning" signLabel={t("engage.sign.warning")} title={t("engage.own.rejected")}>
        <p>{t(`engage.rejection.${rejection?.reason ?? "other"}`)}</p>
        {rejection !== undefined && rejection.words !== "" && (
          <p className="as-typed" {...langOf(frame, { lang: "nl" })}>
            {rejection.words}
          </p>
        )}
        <p>{t("engage.own.rejectedNext")}</p>
      </Alert>
    );
  }
  const looksAgain = contribution.moderation === "waiting" && shown.objection?.isOpen === true;
  const key = place.method.visibility === "counted" ? "counted" : looksAgain ? "objected" : contribution.moderation;
  return <p className="lead">{t(`engage.own.standing.${key}`)}</p>;
}

function Sent({ shown, frame }: Props): ReactElement {
  const { t, lang, format } = frame;
  const { contribution, place, fields } = shown;
  const particulars = place.method.particulars(place.setup, fields, { t, lang, authorLang: contribution.lang });
  return (
    <section className="panel stack stack--close">
      <AboutIdea shown={shown} frame={frame} />
      {contribution.argument && <p>{t(`engage.argument.yours.${contribution.argument.side}`)}</p>}
      {contribution.argument && <WordsView contribution={contribution} frame={frame} />}
      {contribution.title !== "" && (
        <>
          <h2 className="utrecht-heading-2" lang={contribution.lang} dir="auto">
            {contribution.title}
          </h2>
          <WordsView contribution={contribution} frame={frame} />
        </>
      )}
      {particulars.length > 0 && <DefinitionList items={particulars} layout="stacked" />}
      <OwnPhotos shown={shown} frame={frame} />
      <p className="small muted">
        {t("engage.card.meta", { date: format.date(contribution.submittedAt), receipt: contribution.receipt })}
      </p>
    </section>
  );
}

function ChangeForm({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { contribution, place, fields } = shown;
  const goesOn = place.open || frame.form.action === "change";
  if (!goesOn) return <p>{t("engage.own.changeClosed")}</p>;
  const own = withSaved(frame, fields);
  return (
    <Details summary={t("engage.own.change")} open={frame.form.action === "change"}>
      <ActionForm frame={frame} action="change" stamped={isStamped(place, frame)}>
        {contribution.argument ? (
          <ArgumentField frame={frame} value={contribution.body} />
        ) : (
          place.method.paperView(place.setup, own)
        )}
        <ActionGroup>
          <Button>{t("engage.own.saveChange")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}

function ContactForm({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { contact } = shown;
  const isReason = shown.contribution.argument !== undefined;
  return (
    <Details
      summary={t(contact ? "engage.own.contactChange" : "engage.own.contactLeave")}
      open={frame.form.action === "leaveContact"}
    >
      {contact && <p>{t(isReason ? "engage.argument.contactNow" : goesTo(contact), { email: contact.email })}</p>}
      <ActionForm frame={frame} action="leaveContact">
        <input type="hidden" name="lang" value={frame.lang} />
        {isReason ? (
          <EmailField label={t("engage.who.emailShort")} help={t("engage.argument.emailHelp")} frame={frame} required />
        ) : (
          <ContactFields frame={frame} before={contact} required />
        )}
        <ActionGroup>
          <Button>{t("engage.own.saveContact")}</Button>
        </ActionGroup>
      </ActionForm>
      {contact && (
        <ActionForm frame={frame} action="removeContact">
          <Button variant="secondary">{t("engage.own.removeContact")}</Button>
        </ActionForm>
      )}
    </Details>
  );
}

function goesTo({ wantsFollowUp }: Contact): string {
  return wantsFollowUp ? "engage.own.contactNow" : "engage.own.contactAnswer";
}

function WithdrawForm({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const key = shown.place.open ? "engage.own.withdrawText" : "engage.own.withdrawTextClosed";
  return (
    <Details summary={t("engage.own.withdraw")}>
      <p>{t(key)}</p>
      <ActionForm frame={frame} action="withdraw">
        <Button variant="danger">{t("engage.own.withdrawNow")}</Button>
      </ActionForm>
    </Details>
  );
}
