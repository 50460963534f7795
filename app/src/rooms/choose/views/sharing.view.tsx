import type { ReactElement } from "react";
import { addDays } from "@brink/indicators";
import { fieldError, formValue, formValues } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { CheckboxField } from "../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { Guide } from "../domain/guide.ts";
import type { Reply, Share } from "../domain/sharing.ts";
import { shareLimits, shareParts } from "../domain/sharing.ts";
import { paths, replyPaths } from "../paths.ts";
import { GuideHead } from "./guide-head.view.tsx";
import { ShareList } from "./share-list.view.tsx";
import type { Reading } from "./words.ts";

export type SharingViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly shares: readonly Share[];
  readonly replies: readonly Reply[];
  /** How many there are besides. */
  readonly more: number;
  /** The token of a link that was made just now. */
  readonly link: string | undefined;
  readonly isClosed: boolean;
};

/** Where an adviser makes a link for colleagues, and sees who answered. */
export function SharingView(props: SharingViewProps): ReactElement {
  const { frame, guide, replies, isClosed } = props;
  const { t } = frame;
  const sent = replies.filter(({ sentAt }) => sentAt !== undefined).length;
  return (
    <>
      <GuideHead {...props} step="situation" title={t("choose.sharing.title")} />
      {(sent > 0 || props.link === undefined) && (
        <p className="lead measure">{t("choose.sharing.lead", { count: sent })}</p>
      )}
      {props.link !== undefined && <NewLink {...props} link={props.link} />}
      {sent > 0 && (
        <p>
          <ButtonLink href={paths.replies(guide.id)} pictogramEnd="arrow">
            {t("choose.sharing.toReplies")}
          </ButtonLink>
        </p>
      )}
      <ShareList {...props} />
      {props.more > 0 && <p className="muted measure">{t("choose.sharing.more", { count: props.more })}</p>}
      {isClosed ? <p className="muted measure">{t("choose.refused.guideClosed")}</p> : <ShareForm {...props} />}
    </>
  );
}

function NewLink({ frame, link }: SharingViewProps & { readonly link: string }): ReactElement {
  const { t, url } = frame;
  return (
    <Alert type="ok" signLabel={t("choose.sign.done")} title={t("choose.sharing.made")} announce>
      <p>
        <a href={replyPaths.home(link)}>{url.base + replyPaths.home(link)}</a>
      </p>
      <p>{t("choose.sharing.copyNow")}</p>
    </Alert>
  );
}

/** Which part, until when, and one line to colleagues. */
function ShareForm({ frame }: SharingViewProps): ReactElement {
  const { t } = frame;
  const today = dayOf(frame.now);
  return (
    <section className="narrow stack no-print" aria-labelledby="new-link">
      <Heading level={2} id="new-link">
        {t("choose.sharing.new")}
      </Heading>
      <p>{t("choose.sharing.who")}</p>
      <ActionForm frame={frame} action="share">
        <RadioGroup
          name="part"
          label={t("choose.sharing.part")}
          options={shareParts.map((value) => ({ value, label: t(`choose.sharing.partOf.${value}`) }))}
          value={formValue(frame, "part", "both")}
          error={fieldError(frame, "part")}
        />
        <TextField
          name="question"
          label={t("choose.sharing.question")}
          description={t("choose.sharing.questionHelp", { max: shareLimits.question })}
          required
          value={formValue(frame, "question")}
          error={fieldError(frame, "question")}
        />
        <DateField
          name="closesOn"
          label={t("choose.sharing.closesOn")}
          description={t("choose.sharing.closesOnHelp", { days: shareLimits.mostDays })}
          required
          min={today}
          max={addDays(today, shareLimits.mostDays)}
          value={formValue(frame, "closesOn", addDays(today, shareLimits.usualDays))}
          error={fieldError(frame, "closesOn")}
        />
        {(["showsOthers", "showsAdvice"] as const).map((name) => (
          <CheckboxField
            key={name}
            name={name}
            label={t(`choose.sharing.${name}`)}
            checked={formValues(frame, name).length > 0}
          />
        ))}
        <Button>{t("choose.sharing.make")}</Button>
      </ActionForm>
    </section>
  );
}
