import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { saidInDutch } from "../../../../platform/i18n/said.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { isPublic, trajectoryTitle } from "../../../trajectories/room.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import { lengths } from "../domain.ts";
import { letterBlocks } from "../letter-text.ts";
import { LetterBody } from "./letter-body.view.tsx";
import type { NewsletterShown } from "./newsletter.view.tsx";
import { stateOf } from "./newsletters.view.tsx";

type Props = { readonly shown: NewsletterShown; readonly frame: Frame };

/** What goes or went, to how many, the words of it, who did what, and the way back. */
export function SentNewsletter({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { newsletter, trajectory } = shown;
  const { state, off } = newsletter;
  const body = pickText(newsletter.body, frame.lang);
  const goesStill = state === "planned" || state === "sending";
  const mayWrite = mayWriteNewsletters.allows(frame.actor);
  return (
    <>
      {off && (
        <Alert type="warning" signLabel={t("engage.sign.warning")} title={t("engage.newsletter.staff.isOff")}>
          <p className="as-typed">{off.reason}</p>
        </Alert>
      )}
      <Facts shown={shown} frame={frame} />
      {goesStill && trajectory && !isPublic(trajectory) && <p>{t("engage.newsletter.staff.waits")}</p>}
      {state === "planned" && mayWrite && (
        <ActionForm frame={frame} action="withdraw">
          <Button variant="secondary">{t("engage.newsletter.staff.withdraw")}</Button>
        </ActionForm>
      )}
      <div className="prose" {...langOf(frame, body)}>
        <LetterBody blocks={letterBlocks(body.text)} site="" />
      </div>
      {!off && (state === "sending" || state === "sent") && mayWrite && <TakeOff frame={frame} />}
      <Steps shown={shown} frame={frame} />
    </>
  );
}

function Facts({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { newsletter, trajectory, waiting } = shown;
  const fact = (key: string, value: string) => ({ term: t(`engage.newsletter.staff.${key}`), value });
  const mails = { mails: newsletter.mails, waiting };
  return (
    <DefinitionList
      items={[
        fact("for", trajectory ? trajectoryTitle(frame, trajectory) : t("engage.newsletter.staff.everything")),
        fact("state", stateOf(newsletter, frame)),
        fact("mails", t("engage.newsletter.staff.mailsWaiting", mails)),
        fact("refused", format.number(newsletter.refused)),
        fact("sender", saidInDutch(frame, newsletter.sender)),
      ]}
    />
  );
}

function TakeOff({ frame }: Pick<Props, "frame">): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.newsletter.staff.takeOff")} open={frame.form.action === "takeOff"}>
      <p>{t("engage.newsletter.staff.takeOffText")}</p>
      <ActionForm frame={frame} action="takeOff">
        <TextArea
          name="reason"
          label={t("engage.newsletter.staff.offReason")}
          description={t("engage.newsletter.staff.offReasonHelp")}
          limitText={t("engage.newsletter.staff.bodyLimit", { max: lengths.reason })}
          rows={3}
          value={formValue(frame, "reason")}
          error={fieldError(frame, "reason")}
          required
        />
        <Button variant="danger">{t("engage.newsletter.staff.takeOffNow")}</Button>
      </ActionForm>
    </Details>
  );
}

/** For whoever wonders later: nobody has to confirm it, everybody in the team can read it. */
function Steps({ shown: { steps }, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  if (steps.length === 0) return null;
  return (
    <section className="stack stack--tight">
      <Heading level={2}>{t("engage.newsletter.staff.steps")}</Heading>
      <ul>
        {steps.map(({ what, by, at, people = 0 }, place) => (
          <li key={place}>
            {t(`engage.newsletter.staff.step.${what}`, { name: by, day: format.dateTime(at), people })}
          </li>
        ))}
      </ul>
    </section>
  );
}
