import type { ReactElement } from "react";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { StakeholderPromise } from "../domain/stakeholders.ts";
import { outcomes, promiseState } from "../domain/stakeholders.ts";
import type { LoadedContact } from "../queries/stakeholders.ts";
import { mayGuide } from "../policy.ts";
import { lengths } from "../stakeholder-inputs.ts";
import { contactWords, fieldIn, heardWords, promiseWords } from "./stakeholder-words.ts";
import type { Reading } from "./words.ts";

type ContactProps = Reading & LoadedContact;

/** One contact: what was said, what was promised, and what became of that. */
export function ContactView(props: ContactProps): ReactElement {
  const { frame, stakeholder, contact } = props;
  const { t, format } = frame;
  const may = mayGuide.allows(frame.actor);
  return (
    <>
      <Heading level={1} kicker={stakeholder.name}>
        {t("choose.contact.of", { day: format.date(contact.on) })}
      </Heading>
      {may ? (
        <p className="lead measure" lang="nl">
          {heardWords(frame, contact)}
        </p>
      ) : (
        <p className="measure">{t("choose.contact.whoReads")}</p>
      )}
      {contact.promise !== undefined && <Promised {...props} promise={contact.promise} />}
      <p className="muted small">
        {t("choose.contact.writtenBy", { by: contact.writtenBy, when: format.dateTime(contact.writtenAt) })}{" "}
        {contact.blankedAt !== undefined &&
          t("choose.contact.blankedBy", { by: contact.blankedBy ?? "", on: format.date(contact.blankedAt) })}
      </p>
      {may && contact.blankedAt === undefined && <EraseWords {...props} />}
    </>
  );
}

type PromiseProps = ContactProps & { readonly promise: StakeholderPromise };

function Promised(props: PromiseProps): ReactElement {
  const { frame, promise, today, stakeholder } = props;
  const { t, format } = frame;
  const asks = mayGuide.allows(frame.actor) && stakeholder.removedAt === undefined;
  const state = promiseState(promise, today);
  const isOpen = state === "late" || state === "open";
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.promise.title")}</Heading>
      <p className="measure" lang="nl">
        {contactWords(frame, promise.text)}
      </p>
      <p>
        {promiseWords(frame, promise, today)}{" "}
        {promise.outcomes.some(({ movedTo }) => movedTo !== undefined) &&
          t("choose.promise.first", { day: format.date(promise.promisedFor) })}
      </p>
      {promise.outcomes.length > 0 && <WhatBecame {...props} />}
      {asks && isOpen && <OutcomeForm {...props} />}
      {asks && !isOpen && (
        <Details summary={t("choose.promise.otherwise")} open={frame.form.action === "outcome"}>
          <OutcomeForm {...props} />
        </Details>
      )}
    </section>
  );
}

/** Everything that was said of it, the last first. */
function WhatBecame({ frame, promise }: PromiseProps): ReactElement {
  const { t, format } = frame;
  return (
    <ul>
      {promise.outcomes.map(({ outcome, movedTo, note, saidAt, saidBy }) => (
        <li key={saidAt.toISOString() + outcome}>
          {t(`choose.promise.said.${outcome}`, { day: movedTo === undefined ? "" : format.date(movedTo) })}{" "}
          {note !== "" && <span lang="nl">{note}</span>}{" "}
          <span className="muted small">{t("choose.promise.saidBy", { by: saidBy, on: format.date(saidAt) })}</span>
        </li>
      ))}
    </ul>
  );
}

function OutcomeForm({ frame, promise, today }: PromiseProps): ReactElement {
  const { t } = frame;
  const field = fieldIn(frame, "outcome", "promise");
  const state = promiseState(promise, today);
  return (
    <div className="narrow">
      <ActionForm frame={frame} action="outcome">
        <RadioGroup
          {...field("outcome")}
          required
          options={outcomes
            .filter((one) => one !== state)
            .map((value) => ({ value, label: t(`choose.promise.outcome.${value}`) }))}
        />
        <DateField {...field("movedTo")} description={t("choose.promise.field.movedToHelp")} min={today} />
        <TextArea
          {...field("note")}
          description={t("choose.promise.field.noteHelp")}
          limitText={t("choose.stakeholder.limit", { max: lengths.note })}
          rows={3}
        />
        <Button>{t("choose.promise.record")}</Button>
      </ActionForm>
    </div>
  );
}

function EraseWords({ frame }: ContactProps): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("choose.contact.eraseWords")}>
      <p className="measure">{t("choose.contact.eraseText")}</p>
      <ActionForm frame={frame} action="eraseWords">
        <Button variant="danger">{t("choose.contact.eraseNow")}</Button>
      </ActionForm>
    </Details>
  );
}
