import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import { page } from "../../../platform/define/page.ts";
import { batchById } from "../codes/reader.ts";
import { lastDay } from "../codes/last-day.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { classPath, isTeacher } from "./teacher.ts";
import { classUse } from "./domain.ts";
import { ClassView } from "./views/class.view.tsx";

type Bindings = { readonly methods: readonly Method[]; readonly tokenOf: (words: string) => string };

/** For a teacher, who has the link: how many of the class took part, and not a word of what they said. */
export function classPage(bindings: Bindings) {
  return page({
    path: classPath,
    layout: "resident",
    policy: mayTakePart,
    params: z.object({ batch: z.string().max(40), sleutel: z.string().max(100).default("") }),
    async load(work, { batch: batchId, sleutel: token }) {
      const { tenantId } = work;
      const batch = isTeacher(bindings, { tenantId, batchId, token }) ? await batchById(work, batchId) : undefined;
      const place = batch?.forClass ? await placeOf(work, bindings.methods, batch.activityId) : undefined;
      if (!batch || !place || !isPublicPlace(place)) return notFound();
      const { name, made, revoked } = batch;
      const until = await lastDay(work, place, "Europe/Amsterdam");
      return ok({ place, name, made, use: classUse(batch), isRevoked: revoked !== undefined, until });
    },
    title: ({ name }, { t }) => t("engage.school.class", { name }),
    view: (shown, frame) => <ClassView shown={shown} frame={frame} />,
  });
}
