import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Place } from "../place.ts";
import { sentItems } from "./sent-items.ts";

/** Whatever was typed in a form that cannot be sent, so that it can be copied. */
export function TypedBefore({ place, frame }: { readonly place: Place; readonly frame: Frame }): ReactElement | null {
  const { t, tenant } = frame;
  const typed = sentItems(place, frame.form.values, frame).filter((item) => item.value !== t("survey.noAnswer"));
  if (typed.length === 0) return null;
  const email = place.trajectory.contact.email || tenant.contact.email;
  return (
    <section>
      <div className="stack stack--tight">
        <Heading level={2}>{t("engage.closed.typed")}</Heading>
        <p>
          {t("engage.closed.copy")} <a href={`mailto:${email}`}>{email}</a>
        </p>
        <div className="as-typed">
          <DefinitionList items={typed} layout="stacked" />
        </div>
      </div>
    </section>
  );
}
