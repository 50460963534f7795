import type { ReactElement } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";
import type { PictogramName } from "../pictogram/shapes.ts";

export type BadgeTone = "neutral" | "active" | "ok" | "warning" | "error";

export type StatusBadgeProps = {
  readonly tone?: BadgeTone | undefined;
  readonly pictogram?: PictogramName | undefined;
  readonly children: string;
};

const toneClasses = {
  neutral: "utrecht-status-badge utrecht-status-badge--neutral",
  active: "utrecht-status-badge utrecht-status-badge--active",
  ok: "utrecht-status-badge utrecht-status-badge--safe",
  warning: "utrecht-status-badge utrecht-status-badge--warning",
  error: "utrecht-status-badge utrecht-status-badge--danger",
} as const;

/** How something stands, in a word or two; the colour only underlines the words. */
export function StatusBadge({ tone = "neutral", pictogram, children }: StatusBadgeProps): ReactElement {
  return (
    <span className={`${toneClasses[tone]} brink-badge`}>
      {pictogram !== undefined && <Pictogram name={pictogram} />}
      {children}
    </span>
  );
}
