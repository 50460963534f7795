import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { copyable } from "../domain/own-items.ts";
import { contentOf } from "../own-numbers-store.ts";
import { ownItemTrail } from "../own-items-store.ts";
import { paths } from "../paths.ts";
import { mayLook, mayOwn } from "../policy.ts";
import type { Start } from "../views/new-item.view.tsx";
import { NewItemView } from "../views/new-item.view.tsx";
import { OwnItemView } from "../views/own-item.view.tsx";
import { say } from "../views/words.ts";
import { libraryCrumbs } from "./own-numbers.page.tsx";

/** Adding a method or technology of the municipality's own: ?van=M22 begins with a copy, ?van=method with nothing. */
export function newItemPage(national: GuideContent, { addOwnItem }: Pick<ChooseCommands, "addOwnItem">) {
  return page({
    path: paths.newItem,
    layout: "staff",
    policy: mayOwn,
    params: z.object({ van: z.string().optional() }),
    async load(work, { van }: { readonly van?: string | undefined }) {
      const content = await contentOf(work, national);
      const start = startOf(content, van);
      return van !== undefined && van !== "" && !start ? notFound() : ok({ start, content });
    },
    title: (_, { t }) => t("choose.ownItem.new"),
    crumbs: (_, frame) => [...libraryCrumbs(frame), { label: frame.t("choose.ownItem.new") }],
    view: (loaded, frame) => <NewItemView {...loaded} frame={frame} />,
    actions: {
      add: action({
        command: addOwnItem,
        next: ({ item }) => ({ to: paths.method(item), notice: "choose.notice.ownItemAdded" }),
      }),
    },
  });
}

function startOf({ records }: GuideContent, from: string | undefined): Start | undefined {
  if (from === "method" || from === "technology") return { kind: from, copyOf: undefined };
  const copyOf = copyable(records).find(({ id }) => id === from);
  return copyOf && { kind: copyOf.kind, copyOf };
}

/** One of the municipality's own: changing, retiring and restoring it, and everything that was done with it. */
export function ownItemPage(
  national: GuideContent,
  commands: Pick<ChooseCommands, "changeOwnItem" | "retireOwnItem" | "restoreOwnItem">,
) {
  return page({
    path: paths.ownItem(":item"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ item: z.string() }),
    async load(work, { item }: { readonly item: string }) {
      const trail = await ownItemTrail(work, item);
      const [last] = trail;
      return last ? ok({ trail, last, content: await contentOf(work, national) }) : notFound();
    },
    title: ({ last }, frame) => say(frame, last.record.name),
    crumbs: ({ last }, frame) => [
      ...libraryCrumbs(frame),
      { label: say(frame, last.record.name), href: paths.method(last.record.id) },
      { label: frame.t("choose.ownItem.trail") },
    ],
    view: (loaded, frame) => <OwnItemView {...loaded} frame={frame} />,
    actions: {
      change: action({
        command: commands.changeOwnItem,
        next: ({ item }) => ({ to: paths.ownItem(item), notice: "choose.notice.ownItemChanged" }),
      }),
      retire: action({
        command: commands.retireOwnItem,
        next: ({ item }) => ({ to: paths.ownItem(item), notice: "choose.notice.ownItemRetired" }),
      }),
      restore: action({
        command: commands.restoreOwnItem,
        next: ({ item }) => ({ to: paths.ownItem(item), notice: "choose.notice.ownItemRestored" }),
      }),
    },
  });
}
