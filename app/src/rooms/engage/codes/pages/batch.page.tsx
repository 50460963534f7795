import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { Place } from "../../place.ts";
import { placeOf } from "../../place.ts";
import { maySetUp } from "../../policy.ts";
import { discardCodes, fetchCodes } from "../commands/fetch-codes.ts";
import { revokeCodeBatch } from "../commands/revoke-codes.ts";
import type { CodeFetch } from "../fetch-reader.ts";
import { fetchesOf } from "../fetch-reader.ts";
import { classHref } from "../../school/teacher.ts";
import type { Fetched } from "../paths.ts";
import { batchHref, batchPath, codesHref, fetchHref } from "../paths.ts";
import type { CodeBatch } from "../reader.ts";
import { batchById, usedByWeek } from "../reader.ts";
import type { FetchedAs } from "../tables.ts";
import { trajectoryCrumbs } from "../../../trajectories/room.ts";
import { BatchView } from "../views/batch.view.tsx";

type Params = { readonly batch: string; readonly sleutel?: string | undefined };
const params: z.ZodType<Params> = z.object({ batch: z.string().max(40), sleutel: z.string().max(100).optional() });

export type BatchShown = {
  readonly place: Place;
  readonly batch: CodeBatch;
  readonly weeks: ReadonlyMap<string, number>;
  /** Opens the codes themselves; only in the link of who asked for them. */
  readonly key: string | undefined;
  readonly fetches: readonly CodeFetch[];
  /** The page of the teacher, of a class. */
  readonly teacherHref: string | undefined;
};

type BatchBindings = { readonly methods: readonly Method[]; readonly tokenOf: (words: string) => string };

/** Leads to the file: the browser keeps the page and saves that. */
function fetching(what: FetchedAs) {
  return action({
    command: fetchCodes,
    input: ({ batch, sleutel }: Params, form) => ({ batchId: batch, key: sleutel ?? "", what, part: form["part"] }),
    next: ({ batchId, ...fetched }: Fetched & { readonly batchId: string }) => ({ to: fetchHref(batchId, fetched) }),
  });
}

function crumbsOf({ place, batch }: BatchShown, frame: Frame) {
  const codes = { label: frame.t("engage.codes.staff.title"), href: codesHref(place.activity.id) };
  return trajectoryCrumbs(frame, place.trajectory, codes, { label: batch.name });
}

/** The letters of one batch: how far they are made, and how many answered. */
export function batchPage(bindings: BatchBindings) {
  return page({
    path: batchPath,
    layout: "staff",
    policy: maySetUp,
    params,
    async load(work, { batch: id, sleutel: key }) {
      const batch = await batchById(work, id);
      const place = batch && (await placeOf(work, bindings.methods, batch.activityId));
      if (!place) return notFound();
      const shown: BatchShown = {
        place,
        batch,
        weeks: await usedByWeek(work, id),
        key,
        fetches: await fetchesOf(work, id),
        teacherHref: batch.forClass ? classHref(bindings, work.tenantId, id) : undefined,
      };
      return ok(shown);
    },
    title: ({ batch }) => batch.name,
    crumbs: crumbsOf,
    view: (shown, frame) => <BatchView shown={shown} frame={frame} />,
    actions: {
      fetchList: fetching("list"),
      fetchCards: fetching("cards"),
      discard: action({
        command: discardCodes,
        input: ({ batch }: Params) => ({ batchId: batch }),
        next: (_output: unknown, { batch }: Params) => ({
          to: batchHref(batch),
          notice: "engage.codes.staff.nowDiscarded",
        }),
      }),
      revoke: action({
        command: revokeCodeBatch,
        input: ({ batch }: Params, form) => ({ ...form, batchId: batch }),
        next: (_output: unknown, { batch }: Params) => ({
          to: batchHref(batch),
          notice: "engage.codes.staff.batchRevoked",
        }),
      }),
    },
  });
}
