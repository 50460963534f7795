import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { mayGuide } from "../policy.ts";

export type PageFormProps = {
  readonly frame: Frame;
  /** A hash of what is saved now: after a refusal it is the fresh one, so that a second look may overwrite. */
  readonly before: string;
  readonly back: string | undefined;
  readonly last: boolean;
  /** Saves, and shows on this page what the answers do to the advice: for who has no scripts. */
  readonly look?: boolean;
  readonly children: ReactNode;
};

/** One page of questions: saved by "Verder" and by "Bewaar", and whoever may only look sees it without buttons. */
export function PageForm({ frame, before, back, last, look = false, children }: PageFormProps): ReactElement {
  const { t } = frame;
  return (
    <div className="narrow">
      <ActionForm frame={frame} action="save">
        <input type="hidden" name="before" value={before} />
        {children}
        {mayGuide.allows(frame.actor) ? (
          <ActionGroup>
            <Button name="go" value="on">
              {t(last ? "choose.form.finish" : "choose.form.next")}
            </Button>
            <Button variant="secondary" name="go" value="stay">
              {t("choose.form.save")}
            </Button>
            {look && (
              <Button variant="secondary" name="go" value="look">
                {t("choose.live.look")}
              </Button>
            )}
            {back !== undefined && (
              <ButtonLink variant="subtle" href={back}>
                {t("choose.form.back")}
              </ButtonLink>
            )}
          </ActionGroup>
        ) : (
          <p className="muted">{t("choose.form.readOnly")}</p>
        )}
      </ActionForm>
    </div>
  );
}
