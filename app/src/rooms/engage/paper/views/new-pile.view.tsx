import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../../platform/web/components/date-field/date-field.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { dayOf } from "../../../trajectories/room.ts";

/** The keys of what its form says. */
export type NewPileWords = Readonly<Record<"new" | "name" | "nameHelp" | "place" | "day" | "begin", string>>;

type Props = {
  readonly frame: Frame;
  readonly words: NewPileWords;
  /** Forms on paper came already; interviews are planned. */
  readonly isToday: boolean;
  readonly lead?: ReactElement;
  /** What is asked besides its name, place and day. */
  readonly children?: ReactNode;
  /** Another way than a pile. */
  readonly beside?: ReactElement;
};

/** A new pile: where it is from, and of which day. */
export function NewPile({ frame, words, isToday, lead, children, beside }: Props): ReactElement {
  const { t, tenant } = frame;
  const today = dayOf(frame.now, tenant.timeZone);
  return (
    <section className="narrow stack stack--close">
      <Heading level={2}>{t(words.new)}</Heading>
      {lead}
      <ActionForm frame={frame} action="open">
        <TextField
          name="name"
          label={t(words.name)}
          description={t(words.nameHelp)}
          value={formValue(frame, "name")}
          error={fieldError(frame, "name")}
          required
        />
        <TextField
          name="place"
          label={t(words.place)}
          optionalText={t("engage.optional")}
          value={formValue(frame, "place")}
          error={fieldError(frame, "place")}
        />
        <DateField
          name="receivedOn"
          label={t(words.day)}
          {...(isToday && { max: today })}
          value={formValue(frame, "receivedOn", today)}
          error={fieldError(frame, "receivedOn")}
          required
        />
        {children}
        <ActionGroup>
          <Button>{t(words.begin)}</Button>
          {beside}
        </ActionGroup>
      </ActionForm>
    </section>
  );
}
