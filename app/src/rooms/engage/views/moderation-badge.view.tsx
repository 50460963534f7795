import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import type { AnsweredContribution } from "../contribution.ts";

/** Whether a contribution is on the website. */
export function ModerationBadge({
  contribution,
  frame,
}: {
  readonly contribution: AnsweredContribution["contribution"];
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  if (contribution.state === "withdrawn") return <StatusBadge>{t("engage.moderation.withdrawn")}</StatusBadge>;
  const tone = { waiting: "warning", published: "ok", rejected: "neutral" } as const;
  return (
    <StatusBadge tone={tone[contribution.moderation]}>{t(`engage.moderation.${contribution.moderation}`)}</StatusBadge>
  );
}
