import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import type { ModerationStep } from "../moderation/moderation-reader.ts";

type Props = { readonly steps: readonly ModerationStep[]; readonly frame: Frame };

/** Who did what with a text, and when. */
export function ModerationSteps({ steps, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  if (steps.length === 0) return null;
  return (
    <Details summary={t("engage.done.staff.summary", { count: steps.length })}>
      <ul>
        {steps.map(({ id, what, byName, at, words }) => (
          <li key={id}>
            {t(`engage.done.staff.${what}`, { name: byName, when: format.dateTime(at) })}
            {words !== undefined && <p className="small as-typed">{words}</p>}
          </li>
        ))}
      </ul>
    </Details>
  );
}
