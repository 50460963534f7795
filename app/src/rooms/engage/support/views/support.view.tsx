import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Contribution } from "../../contribution.ts";
import type { Place } from "../../place.ts";
import { takesSupport } from "../takes-support.ts";

type Props = {
  readonly place: Place;
  readonly contribution: Contribution;
  /** Whether whoever looks supports it. */
  readonly isOwn: boolean;
  readonly frame: Frame;
};

/** How many support it, and the button to do so too or to take it back. */
export function SupportPanel({ place, contribution, isOwn, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (!takesSupport(place)) return null;
  return (
    <section className="panel stack stack--close">
      <Heading level={2}>{t("engage.support.title")}</Heading>
      <p>
        {t("engage.support.count", { count: contribution.supports })} {isOwn && t("engage.support.yours")}
      </p>
      {place.open && (
        <ActionForm frame={frame} action={isOwn ? "withdrawSupport" : "support"}>
          <Button variant="secondary" pictogram={isOwn ? undefined : "check"}>
            {t(isOwn ? "engage.support.withdraw" : "engage.support.give")}
          </Button>
        </ActionForm>
      )}
    </section>
  );
}
