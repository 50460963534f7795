import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { filterOf } from "../domain/method-filter.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { MethodView } from "../views/method.view.tsx";
import { MethodsView } from "../views/methods.view.tsx";
import { say } from "../views/words.ts";

/** The library of methods and technologies. */
export function methodsPage(content: GuideContent) {
  return page({
    path: paths.methods,
    layout: "staff",
    policy: mayLook,
    params: z.record(z.string(), z.string()),
    load: (_work, asked: Readonly<Record<string, string>>) => Promise.resolve(ok(filterOf(asked))),
    title: (_, frame) => frame.t("choose.methods.title"),
    crumbs: (_, { t }) => [
      { label: t("trajectories.crumb.workbench"), href: trajectoryPaths.dashboard },
      { label: t("choose.methods.title") },
    ],
    view: (filter, frame) => <MethodsView filter={filter} frame={frame} content={content} />,
  });
}

/** One of them, with every fact, its mark and its sources. */
export function methodPage(content: GuideContent) {
  return page({
    path: paths.method(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string() }),
    load(_work, { id }: { id: string }) {
      const record = content.records.find((one) => one.id === id.toUpperCase());
      return Promise.resolve(record ? ok(record) : notFound());
    },
    title: (record, frame) => say(frame, record.name),
    crumbs: (record, frame) => [
      { label: frame.t("trajectories.crumb.workbench"), href: trajectoryPaths.dashboard },
      { label: frame.t("choose.methods.title"), href: paths.methods },
      { label: say(frame, record.name) },
    ],
    view: (record, frame) => <MethodView record={record} frame={frame} content={content} />,
  });
}
