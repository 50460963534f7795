import type { Method } from "../../../../platform/define/method.ts";
import { batchHref, paperPath } from "../paths.ts";
import type { openBatch } from "../commands/open-batch.ts";
import { PaperView } from "../views/paper.view.tsx";
import { pilesPage } from "./piles.page.tsx";

/** Everything on paper of an activity: the form to print, and the piles that came back. */
export function paperPage(methods: readonly Method[], open: ReturnType<typeof openBatch>) {
  return pilesPage(methods, open, {
    path: paperPath,
    title: "engage.staff.paper.title",
    opened: "engage.staff.batch.opened",
    hrefOf: batchHref,
    view: (shown, frame) => <PaperView shown={shown} frame={frame} />,
  });
}
