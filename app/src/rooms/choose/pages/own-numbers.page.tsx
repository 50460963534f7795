import { z } from "zod";
import type { Frame } from "../../../platform/define/frame.ts";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { isOwnField } from "../domain/own-numbers.ts";
import { contentOf, ownNumberTrail } from "../own-numbers-store.ts";
import { ownItemTrail } from "../own-items-store.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { OwnNumberView } from "../views/own-number.view.tsx";
import { OwnNumbersView } from "../views/own-numbers.view.tsx";
import { wholeNumberName } from "../views/number-words.ts";
import { recordOf, say } from "../views/words.ts";

/** What the municipality put in the place of the national numbers, and what it once did. */
export function ownNumbersPage(national: GuideContent) {
  return page({
    path: paths.ownNumbers,
    layout: "staff",
    policy: mayLook,
    params: z.object({}),
    load: async (work) =>
      ok({
        content: await contentOf(work, national),
        trail: await ownNumberTrail(work, undefined),
        steps: await ownItemTrail(work),
      }),
    title: (_, { t }) => t("choose.ownNumbers.title"),
    crumbs: (_, frame) => [...libraryCrumbs(frame), { label: frame.t("choose.ownNumbers.title") }],
    view: (loaded, frame) => <OwnNumbersView {...loaded} national={national} frame={frame} />,
  });
}

type Params = { readonly item: string; readonly field: string };

/** One number: the national one, the municipality's own, and what it was before. */
export function ownNumberPage(
  national: GuideContent,
  { setOwnNumber, restoreNumber }: Pick<ChooseCommands, "setOwnNumber" | "restoreNumber">,
) {
  return page({
    path: paths.ownNumber(":item", ":field"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ item: z.string(), field: z.string() }),
    async load(work, { item, field }: Params) {
      const record = recordOf(national, item);
      if (!record || !isOwnField(field)) return notFound();
      const trail = await ownNumberTrail(work, { item, field });
      return ok({ record, field, content: await contentOf(work, national), trail });
    },
    title: ({ record, field, content }, frame) =>
      `${say(frame, record.name)}: ${wholeNumberName({ frame, content }, field)}`,
    crumbs: ({ record, field, content }, frame) => [
      ...libraryCrumbs(frame),
      { label: say(frame, record.name), href: paths.method(record.id) },
      { label: wholeNumberName({ frame, content }, field) },
    ],
    view: (loaded, frame) => <OwnNumberView {...loaded} national={national} frame={frame} />,
    actions: {
      set: action({
        command: setOwnNumber,
        next: ({ item, field }) => ({ to: paths.ownNumber(item, field), notice: "choose.notice.ownNumberSet" }),
      }),
      restore: action({
        command: restoreNumber,
        next: ({ item, field }) => ({ to: paths.ownNumber(item, field), notice: "choose.notice.ownNumberEnded" }),
      }),
    },
  });
}

/** From the workbench to the library of staff. */
export function libraryCrumbs({ t }: Frame) {
  return [
    { label: t("trajectories.crumb.workbench"), href: trajectoryPaths.dashboard },
    { label: t("choose.methods.title"), href: paths.methods },
  ];
}
