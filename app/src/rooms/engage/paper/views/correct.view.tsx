import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { batchHref } from "../paths.ts";
import { withSaved } from "../../typed-frame.ts";
import { formNumber } from "../domain.ts";
import { batchTitle } from "../load-batch.ts";
import type { CorrectShown } from "../pages/correct.page.tsx";

/** All answers of one form, as they were typed over. */
export function CorrectView({ shown, frame }: { readonly shown: CorrectShown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { batch, place, number, fields } = shown;
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={batchTitle(batch, frame)}>
        {t("engage.staff.batch.correct", { number: formNumber(batch, number) })}
      </Heading>
      <p>{t("engage.staff.batch.correctHelp")}</p>
      <brink-paper-entry>
        <div className="stack stack--close">
          <p className="small muted" data-keys hidden>
            {t("engage.staff.batch.keys")}
          </p>
          <ActionForm frame={frame} action="correct">
            {place.method.paperView(place.setup, withSaved(frame, fields))}
            <ActionGroup>
              <Button>{t("engage.staff.batch.saveCorrection")}</Button>
              <ButtonLink variant="subtle" href={batchHref(batch.id)}>
                {t("engage.enter.stop")}
              </ButtonLink>
            </ActionGroup>
          </ActionForm>
        </div>
      </brink-paper-entry>
    </div>
  );
}
