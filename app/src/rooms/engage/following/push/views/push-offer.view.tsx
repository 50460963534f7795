import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { mayOfferPush } from "../../../policy.ts";

type Props = {
  readonly devices: { readonly total: number; readonly offered: boolean };
  readonly frame: Frame;
};

/** Whether messages on devices are offered and to how many they go, with what has to be weighed before. */
export function PushOffer({ devices: { total, offered }, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.push.staff.title")}</Heading>
      <p>{t(offered ? "engage.push.staff.on" : "engage.push.staff.off", { total })}</p>
      <p>{t("engage.push.staff.privacy")}</p>
      {offered && total > 0 && <p>{t("engage.push.staff.withdrawText", { total })}</p>}
      {!mayOfferPush.allows(frame.actor) && <p className="muted">{t("engage.push.staff.byAdministrator")}</p>}
      {mayOfferPush.allows(frame.actor) && (
        <ActionForm frame={frame} action={offered ? "withdrawPush" : "offerPush"}>
          <Button variant={offered ? "danger" : "secondary"}>
            {t(offered ? "engage.push.staff.withdraw" : "engage.push.staff.offer")}
          </Button>
        </ActionForm>
      )}
    </section>
  );
}
