import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { CodeField } from "../../codes/views/code-field.view.tsx";
import { batchHref } from "../../paper/paths.ts";
import { tabletWorkerPath } from "../paths.ts";
import { batchTitle } from "../../paper/load-batch.ts";
import { needsCodeOnPaper } from "../../turns/domain.ts";
import { WhoPart } from "../../views/enter.view.tsx";
import { titleOf } from "../../views/names.ts";
import { waitingAtMost } from "../domain.ts";
import type { TabletShown } from "../pages/tablet.page.tsx";
import { TabletStart } from "./tablet-start.view.tsx";
import { TabletWords } from "./tablet-words.view.tsx";

type Props = { readonly shown: TabletShown; readonly frame: Frame };

/** Everything that a tablet needs for a pile of interviews: it keeps this page. What it says and when is up to its script. */
export function TabletView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { batch, place } = shown;
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {batchTitle(batch, frame)}
      </Heading>
      <brink-street
        pile={batch.id}
        pile-name={batchTitle(batch, frame)}
        worker={tabletWorkerPath}
        most={waitingAtMost}
        closed={batch.closed ? "yes" : undefined}
      >
        <div data-part="scriptless" className="stack">
          <Alert type="info" signLabel={t("engage.sign.info")}>
            <p>{t("engage.street.staff.scriptless")}</p>
            <p>
              <a href={batchHref(batch.id)}>{t("engage.street.staff.type")}</a>
            </p>
          </Alert>
        </div>
        <TabletStart shown={shown} frame={frame} />
        <Interview shown={shown} frame={frame} />
        <Thanks frame={frame} />
        <TabletWords shown={shown} frame={frame} />
      </brink-street>
    </div>
  );
}

/** All questions on one page, as on paper. */
function Interview({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place } = shown;
  return (
    <section data-part="interview" className="stack" hidden>
      <h2 className="utrecht-heading-2" tabIndex={-1}>
        {t("engage.street.staff.interview")}
      </h2>
      <div data-part="problems" role="alert" hidden />
      <ActionForm frame={frame} action="take">
        {/* The script puts the moment of each interview in its place. */}
        <input type="hidden" name="_begunAt" value={frame.now.toISOString()} />
        {place.method.paperView(place.setup, frame)}
        {place.host.codes !== "none" && (
          <CodeField frame={frame} rule={needsCodeOnPaper(place.host) ? "required" : place.host.codes} staff />
        )}
        <WhoPart frame={frame} wrote={frame.lang} />
        <ActionGroup>
          <Button>{t("engage.street.staff.save")}</Button>
          <Button type="button" variant="subtle" name="stop">
            {t("engage.street.staff.stop")}
          </Button>
        </ActionGroup>
      </ActionForm>
    </section>
  );
}

function Thanks({ frame }: Pick<Props, "frame">): ReactElement {
  const { t } = frame;
  return (
    <section data-part="thanks" className="stack" hidden>
      <h2 className="utrecht-heading-2" tabIndex={-1}>
        {t("engage.street.staff.thanks")}
      </h2>
      <p>{t("engage.street.staff.keptNow")}</p>
      <ActionGroup>
        <Button type="button" name="next">
          {t("engage.street.staff.next")}
        </Button>
        <Button type="button" variant="secondary" name="overview">
          {t("engage.street.staff.overview")}
        </Button>
      </ActionGroup>
    </section>
  );
}
