import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";

type Props = {
  /** The names of who may decide about what this person decided first. */
  readonly others: readonly string[];
  readonly frame: Frame;
};

const namedAtMost = 3;

/** Whom to ask to look again; or that nobody can, which a small town should know at once. */
export function WhoMayLook({ others, frame: { t } }: Props): ReactElement {
  if (others.length === 0) return <p>{t("engage.again.staff.nobodyElse")}</p>;
  return <p>{t("engage.again.staff.askOther", { names: others.slice(0, namedAtMost).join(", ") })}</p>;
}
