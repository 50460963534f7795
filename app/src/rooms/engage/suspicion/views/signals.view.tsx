import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { SignalKind } from "../domain.ts";

type Props = { readonly signals: readonly SignalKind[] | undefined; readonly frame: Frame };

/** Why a text waits though texts appear at once here, or what to look at. */
export function SignalsNote({ signals = [], frame }: Props): ReactElement | null {
  if (signals.length === 0) return null;
  const reasons = signals.map((kind) => frame.t(`engage.suspicion.staff.signal.${kind}`));
  return <p>{[frame.t("engage.suspicion.staff.signals"), ...reasons].join(" ")}</p>;
}
