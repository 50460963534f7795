import type { ReactElement } from "react";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { lengths } from "../stakeholder-inputs.ts";
import { NoPersons } from "./stakeholder-form.view.tsx";
import { fieldIn } from "./stakeholder-words.ts";
import type { StakeholderProps } from "./stakeholder.view.tsx";

/** After a conversation, a letter or an evening: when, about what, and what was promised. */
export function ContactForm({ frame, today }: StakeholderProps): ReactElement {
  const { t } = frame;
  const field = fieldIn(frame, "contact", "contact");
  const limit = (max: number) => t("choose.stakeholder.limit", { max });
  return (
    <section className="narrow stack stack--close no-print" aria-labelledby="contact">
      <Heading level={2} id="contact">
        {t("choose.contact.new")}
      </Heading>
      <NoPersons frame={frame} />
      <ActionForm frame={frame} action="contact">
        <DateField {...field("on", today)} max={today} required />
        <TextArea
          {...field("about")}
          description={t("choose.contact.field.aboutHelp")}
          limitText={limit(lengths.about)}
          rows={3}
          required
        />
        <TextArea
          {...field("promise")}
          description={t("choose.contact.field.promiseHelp")}
          limitText={limit(lengths.promise)}
          rows={3}
        />
        <DateField {...field("promisedFor")} description={t("choose.contact.field.promisedForHelp")} />
        <Button>{t("choose.contact.record")}</Button>
      </ActionForm>
    </section>
  );
}
