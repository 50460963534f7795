import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { batchHref } from "../../paper/paths.ts";
import type { TabletShown } from "../pages/tablet.page.tsx";

type Props = { readonly shown: TabletShown; readonly frame: Frame };

/** Between two interviews: whether the tablet is ready, what waits on it, and what has to be mended. */
export function TabletStart({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { batch, place } = shown;
  return (
    <section data-part="start" className="stack" hidden>
      <p>{[batch.place, format.date(batch.receivedOn)].filter((part) => part !== "").join(" · ")}</p>
      <div role="status" className="stack stack--close">
        <div data-part="ready">
          <p>{t("engage.street.staff.preparing")}</p>
        </div>
        <div data-part="said" />
        <Counts frame={frame} />
      </div>
      {batch.closed || !place.open ? (
        <Alert type="warning" signLabel={t("engage.sign.warning")}>
          {t(batch.closed ? "engage.street.staff.closed" : "engage.street.staff.notOpen")}
        </Alert>
      ) : null}
      <ActionGroup>
        {!batch.closed && place.open && (
          <Button type="button" name="begin">
            {t("engage.street.staff.beginInterview")}
          </Button>
        )}
        <Button type="button" variant="secondary" name="send">
          {t("engage.street.staff.send")}
        </Button>
      </ActionGroup>
      <section data-part="refused" className="stack stack--close" hidden>
        <Heading level={2}>{t("engage.street.staff.refusedTitle")}</Heading>
        <p>{t("engage.street.staff.refusedText")}</p>
        <ul className="stack stack--close" data-part="refusedList" />
      </section>
      <section data-part="others" className="stack stack--close" hidden>
        <Heading level={2}>{t("engage.street.staff.others")}</Heading>
        <p>{t("engage.street.staff.othersText")}</p>
        <ul className="stack stack--close" data-part="otherPiles" />
      </section>
      <p>
        <a href={batchHref(batch.id)}>{t("engage.street.staff.pile")}</a>
      </p>
    </section>
  );
}

function Counts({ frame: { t } }: Pick<Props, "frame">): ReactElement {
  return (
    <p>
      {t("engage.street.staff.waiting")} <strong data-count="waiting">0</strong>
      <br />
      {t("engage.street.staff.sent")} <strong data-count="sent">0</strong> <span data-count="sentAt" />
    </p>
  );
}
