import type { Frame } from "../../../platform/define/frame.ts";
import type { ProgressStep } from "../../../platform/web/components/progress-steps/progress-steps.view.tsx";

/** How much of a step is answered, in words: pages of the guide may be passed with open answers. */
export function progressOf(
  { t }: Frame,
  asked: readonly { readonly id: string }[],
  given: object,
): NonNullable<ProgressStep["progress"]> {
  const count = asked.filter(({ id }) => id in given).length;
  if (count === asked.length) return { isDone: true, words: t("choose.steps.done") };
  const words = count === 0 ? t("choose.steps.notBegun") : t("choose.steps.part", { count, all: asked.length });
  return { isDone: false, words };
}
