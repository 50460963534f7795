import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../domain.ts";
import type { BoardSection, TrajectorySection } from "../ports.ts";

/** A section that has something to show, ready to be drawn. */
export type LoadedSection = { readonly order: number; view(frame: Frame): ReactElement };

type Side = "resident" | "staff";

/** What other rooms have to show about a trajectory, in their order. One after the other: there is one connection. */
export async function trajectorySections(
  work: Work,
  sections: readonly TrajectorySection[],
  side: Side,
  trajectory: Trajectory,
): Promise<readonly LoadedSection[]> {
  const loaded: LoadedSection[] = [];
  for (const section of inOrder(sections, side)) {
    const shown = await section.load(work, trajectory);
    if (shown !== undefined) loaded.push({ order: section.order, view: (frame) => section.view(shown, frame) });
  }
  return loaded;
}

/** What other rooms have to show on the home page or the dashboard, in their order. */
export async function boardSections(
  work: Work,
  boards: readonly BoardSection[],
  side: Side,
): Promise<readonly LoadedSection[]> {
  const loaded: LoadedSection[] = [];
  for (const board of inOrder(boards, side)) {
    const shown = await board.load(work);
    if (shown !== undefined) loaded.push({ order: board.order, view: (frame) => board.view(shown, frame) });
  }
  return loaded;
}

function inOrder<Section extends { readonly side: Side; readonly order: number }>(
  sections: readonly Section[],
  side: Side,
): readonly Section[] {
  return sections.filter((section) => section.side === side).sort((a, b) => a.order - b.order);
}
