import type { ReactElement } from "react";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { typedOf } from "../domain/own-item-record.ts";
import type { OwnItemStep } from "../domain/own-items.ts";
import { paths } from "../paths.ts";
import { mayOwn } from "../policy.ts";
import { Copied } from "./own-item-about.view.tsx";
import { control } from "./own-item-fields.view.tsx";
import { frameOf, OwnItemForm } from "./own-item-form.view.tsx";
import { OwnItemTrail } from "./own-item-trail.view.tsx";
import { kindWord } from "./own-item-words.ts";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type OwnItemViewProps = Reading & {
  /** Of this item, the last first. */
  readonly trail: readonly OwnItemStep[];
  readonly last: OwnItemStep;
};

/** An own item of the municipality: whether it holds, changing it, and what was done with it. */
export function OwnItemView(props: OwnItemViewProps): ReactElement {
  const { frame, last } = props;
  const { t } = frame;
  const { record } = last;
  const isRetired = last.step === "retired";
  return (
    <>
      <Heading level={1} kicker={`${record.id} · ${kindWord(frame, record)}`}>
        {say(frame, record.name)}
      </Heading>
      <p className="lead measure">{t(isRetired ? "choose.ownItem.isRetired" : "choose.ownItem.holds")}</p>
      <p>
        <a href={paths.method(record.id)}>{t("choose.ownItem.toPage")}</a>
      </p>
      <Copied {...props} record={record} copyOf={last.copyOf} />
      {mayOwn.allows(frame.actor) && (isRetired ? <End {...props} action="restore" /> : <Change {...props} />)}
      <Heading level={2}>{t("choose.ownItem.trail")}</Heading>
      <OwnItemTrail {...props} steps={props.trail} />
    </>
  );
}

function Change(props: OwnItemViewProps): ReactElement {
  const { frame, content, last } = props;
  const { t } = frame;
  const { record, source } = last;
  const isEnding = frame.form.action === "retire";
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.ownItem.change")}</Heading>
      <OwnItemForm
        frame={frame}
        content={content}
        kind={record.kind}
        item={record.id}
        typed={{ ...typedOf(record), source }}
        action="change"
        isEmpty={false}
      >
        <input type="hidden" name="seen" value={last.id} />
      </OwnItemForm>
      <Details summary={t("choose.ownItem.retire")} open={isEnding}>
        <End {...props} action="retire" />
      </Details>
    </section>
  );
}

function End(props: OwnItemViewProps & { readonly action: "retire" | "restore" }): ReactElement {
  const { last, action } = props;
  const frame = frameOf(props.frame, action);
  const { t } = frame;
  return (
    <div className="narrow stack stack--close">
      <p>{t(`choose.ownItem.${action}Text`)}</p>
      <ActionForm frame={frame} action={action}>
        <input type="hidden" name="seen" value={last.id} />
        <TextArea {...control(frame, {}, "why")} lang="nl" required />
        <Button variant="secondary">{t(`choose.ownItem.${action}`)}</Button>
      </ActionForm>
    </div>
  );
}
