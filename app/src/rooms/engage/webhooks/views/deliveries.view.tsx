import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Delivery } from "../domain.ts";

type Props = { readonly deliveries: readonly Delivery[]; readonly frame: Frame };

/** What was sent last, and whether it arrived. */
export function Deliveries({ deliveries, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.staff.webhook.last")}</Heading>
      <Table
        caption={t("engage.staff.webhook.last")}
        captionHidden
        columns={["at", "what", "how", "again"].map((name) => ({ label: t(`engage.staff.webhook.column.${name}`) }))}
        rows={deliveries.map((delivery) => ({
          key: delivery.id,
          cells: [
            format.dateTime(delivery.madeAt),
            typeIn(delivery),
            outcome(delivery, frame),
            <Again delivery={delivery} frame={frame} key="again" />,
          ],
        }))}
        empty={t("engage.staff.webhook.nothing")}
      />
    </section>
  );
}

/** The type, as the other system reads it. */
function typeIn({ body }: Delivery): string {
  return /"type":"([^"]+)"/.exec(body)?.[1] ?? "";
}

function outcome({ state, answer, attempts, nextAt }: Delivery, { t, format }: Frame): string {
  const words = answer === undefined ? "" : answerWords(answer, t);
  if (state === "waiting" && attempts === 0) return t("engage.staff.webhook.waiting");
  if (state === "waiting") return t("engage.staff.webhook.later", { answer: words, at: format.dateTime(nextAt) });
  return t(`engage.staff.webhook.${state}`, { answer: words, attempts });
}

/** A status as it is; of the words for none those that somebody can do something about. */
function answerWords(answer: string, t: Frame["t"]): string {
  const known = ["NOT_ALLOWED", "TOO_SLOW", "TOO_LARGE", "ENOTFOUND", "ECONNREFUSED"];
  if (/^\d+$/.test(answer)) return t("engage.staff.webhook.status", { status: answer });
  return known.includes(answer) ? t(`engage.staff.webhook.why.${answer}`) : t("engage.staff.webhook.why.other");
}

function Again({ delivery, frame }: { readonly delivery: Delivery; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  const label = t("engage.staff.webhook.againOf", { type: typeIn(delivery), at: format.dateTime(delivery.madeAt) });
  return (
    <ActionForm frame={frame} action="again">
      <Button variant="subtle" label={label}>
        {t("engage.staff.webhook.again")}
      </Button>
      <input type="hidden" name="deliveryId" value={delivery.id} />
    </ActionForm>
  );
}
