import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { dayOf } from "../../trajectories/room.ts";
import type { DatedArticle } from "../domain/bylaw.ts";
import { groundsUntil } from "../domain/bylaw.ts";
import { paths } from "../paths.ts";
import { heldWords } from "./bylaw.view.tsx";

type GroundProps = { readonly frame: Frame; readonly bylaw: readonly DatedArticle[] };

/** On which article of the by-law the decision rests. Without a by-law: that there is none yet, and where to enter it. */
export function Ground({ frame, bylaw }: GroundProps): ReactElement {
  const { t } = frame;
  const grounds = groundsUntil(bylaw, dayOf(frame.now, frame.tenant.timeZone));
  const kind = grounds[0]?.kind === "exclusion" ? "exclusion" : "asks";
  if (grounds.length === 0) {
    return (
      <p>
        {t(bylaw.length === 0 ? "choose.motivation.noBylaw" : "choose.motivation.noGround")}{" "}
        <a href={paths.bylaw}>{t("choose.motivation.toBylaw")}</a>
      </p>
    );
  }
  return (
    <RadioGroup
      name="articleId"
      label={t(`choose.motivation.ground.${kind}`)}
      description={t(`choose.motivation.groundHelp.${kind}`)}
      value={formValue(frame, "articleId")}
      error={fieldError(frame, "articleId")}
      required={kind === "exclusion"}
      options={[
        ...grounds.map((one) => optionOf(frame, one)),
        ...(kind === "asks" ? [{ value: "", label: t("choose.motivation.noArticle") }] : []),
      ]}
    />
  );
}

function optionOf(frame: Frame, article: DatedArticle) {
  const { id, number, text, until } = article;
  const held = until === undefined ? "" : ` (${heldWords(frame, article)})`;
  return {
    value: id,
    label: `${frame.t("choose.bylaw.article", { number })}${held}`,
    description: <span lang="nl">{text}</span>,
  };
}
