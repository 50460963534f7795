import type { Method } from "../../../../platform/define/method.ts";
import type { openBatch } from "../../paper/commands/open-batch.ts";
import { pilesPage } from "../../paper/pages/piles.page.tsx";
import { streetPath, tabletHref } from "../paths.ts";
import { StreetView } from "../views/street.view.tsx";

/** Going into the street with a tablet: the piles of interviews, and a new one. */
export function streetPage(methods: readonly Method[], open: ReturnType<typeof openBatch>) {
  return pilesPage(methods, open, {
    path: streetPath,
    title: "engage.street.staff.title",
    opened: "engage.street.staff.opened",
    hrefOf: tabletHref,
    route: "street",
    view: (shown, frame) => <StreetView shown={shown} frame={frame} />,
  });
}
