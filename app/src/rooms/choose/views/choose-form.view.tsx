import type { ReactElement } from "react";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { mayChoose } from "../policy.ts";
import { paths } from "../paths.ts";
import type { Reading } from "./words.ts";
import { namesOf } from "./words.ts";

export type ChooseFormProps = Reading & {
  readonly guideId: string;
  readonly adviceId: string;
  readonly items: readonly string[];
  readonly main?: boolean;
};

/** The button that makes a combination the plan. */
export function ChooseForm(props: ChooseFormProps): ReactElement | null {
  const { frame, guideId, adviceId, items, main = false } = props;
  if (!mayChoose.allows(frame.actor)) return null;
  return (
    <ActionForm frame={frame} action="choose" to={paths.advice(guideId)}>
      <input type="hidden" name="adviceId" value={adviceId} />
      <input type="hidden" name="items" value={items.join(",")} />
      <div className="cluster">
        <Button
          variant={main ? "primary" : "secondary"}
          label={frame.t("choose.advice.chooseNamed", { items: namesOf(props, items) })}
        >
          {frame.t("choose.advice.choose")}
        </Button>
        <a href={paths.combinationOf(guideId, items)}>{frame.t("choose.advice.adjust")}</a>
      </div>
    </ActionForm>
  );
}
