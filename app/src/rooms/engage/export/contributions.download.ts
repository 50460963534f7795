import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame, Translate } from "../../../platform/define/frame.ts";
import type { Method, Particular } from "../../../platform/define/method.ts";
import { download } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import { pickText } from "../../../kernel/localized.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { registerOf } from "../contribution-reader.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import type { MapPlace } from "../places/map-place.ts";
import { placesOf } from "../places/place-reader.ts";
import type { OnPaper } from "../paper/batch-reader.ts";
import { papersOf } from "../paper/batch-reader.ts";
import { mayExport } from "../policy.ts";
import { byteOrderMark, csvLine } from "../../../platform/files/csv.ts";

const perRead = 1000;

type Row = {
  readonly one: AnsweredContribution;
  /** Which form of which pile it was typed over from. */
  readonly paper: OnPaper | undefined;
  readonly particulars: readonly Particular[];
};

/** All contributions of a trajectory as CSV: what was said, by which way, and what was done with it. No addresses. */
export function contributionsDownload(methods: readonly Method[]) {
  return download({
    path: "/beheer/trajecten/:id/inbreng/export.csv",
    policy: mayExport,
    params: z.object({ id: z.string().max(40) }),
    async load(work, { id }, frame) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const rows = await allRows(work, methods, id, frame);
      const own = ownColumns(rows);
      const head = [...columns.map((column) => frame.t(`engage.export.${column}`)), ...own.values()];
      const lines = [
        csvLine(head),
        ...rows.map((row) => csvLine([...cellsOf(row, frame), ...[...own.keys()].map((key) => valueOf(row, key))])),
      ];
      return ok({
        contentType: "text/csv; charset=utf-8",
        body: byteOrderMark + lines.join(""),
        fileName: `${trajectory.slug}-inbreng.csv`,
      });
    },
  });
}

async function allRows(
  work: Work,
  methods: readonly Method[],
  trajectoryId: string,
  { t, lang }: Frame,
): Promise<readonly Row[]> {
  const places = new Map<string, Place | undefined>();
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { items } = await registerOf(work, { trajectoryId, page, perPage: perRead });
    const papers = await papersOf(
      work,
      items.map(({ contribution }) => contribution.id),
    );
    for (const activityId of new Set(items.map(({ contribution }) => contribution.activityId))) {
      if (!places.has(activityId)) places.set(activityId, await placeOf(work, methods, activityId));
      const place = places.get(activityId);
      const own = items.filter(({ contribution }) => contribution.activityId === activityId);
      const fields = await place?.method.restore(
        work,
        own.map(({ contribution }) => contribution),
      );
      const points = await placesOf(
        work,
        own.map(({ contribution }) => contribution.id),
      );
      for (const one of own) {
        const typed = fields?.get(one.contribution.id) ?? {};
        rows.push({
          one,
          paper: papers.get(one.contribution.id),
          particulars:
            place && one.contribution.state === "active"
              ? [...place.method.particulars(place.setup, typed, { t, lang }), ...pointOf(points, one, t)]
              : [],
        });
      }
    }
    if (items.length < perRead) return rows;
  }
}

/** For a map of one's own; the address stands with what the method says. */
function pointOf(points: ReadonlyMap<string, MapPlace>, { contribution }: AnsweredContribution, t: Translate) {
  const place = points.get(contribution.id);
  if (!place) return [];
  return (["lon", "lat"] as const).map((name) => ({ term: t(`engage.export.${name}`), value: String(place[name]) }));
}

const columns = [
  ...([
    "receipt",
    "received",
    "route",
    "batch",
    "formNumber",
    "withCode",
    "organisation",
    "language",
    "moderation",
    "state",
    "title",
    "body",
  ] as const),
  ...(["translation", "outcome", "reason", "forwardedTo", "decider", "decided"] as const),
] as const;

/** In the order of `columns`. */
function cellsOf({ one: { contribution, answer }, paper }: Row, { t, lang }: Frame): readonly string[] {
  const { receipt, submittedAt, route, organisation, moderation, state, title, body, translations } = contribution;
  const translation = translations[lang];
  return [
    receipt,
    submittedAt.toISOString(),
    t(`engage.route.${route}`),
    paper?.name ?? "",
    paper?.label ?? "",
    t(contribution.withCode ? "engage.export.yes" : "engage.export.no"),
    organisation ?? "",
    contribution.lang,
    t(`engage.moderation.${moderation}`),
    t(`engage.state.${state}`),
    title,
    body,
    translation ? `${translation.title} ${translation.body}`.trim() : "",
    answer ? t(`engage.outcome.${answer.outcome}`) : "",
    answer ? pickText(answer.reason, lang).text : "",
    answer?.forwardedTo ?? "",
    answer ? `${answer.deciderName}, ${answer.deciderFunction}` : "",
    answer?.confirmedAt.toISOString() ?? "",
  ];
}

/** The columns of the methods, by key, with their heads: a code stays the same when words are corrected. */
function ownColumns(rows: readonly Row[]): ReadonlyMap<string, string> {
  const all = rows.flatMap((row) => row.particulars.map((one) => [keyOf(row, one), headOf(one)] as const));
  return new Map(all);
}

function headOf({ code, term }: Particular): string {
  return code === undefined ? term : `${code} ${term}`;
}

function keyOf({ one }: Row, { code, term }: Particular): string {
  return code === undefined ? term : `${one.contribution.activityId} ${code}`;
}

function valueOf(row: Row, key: string): string {
  return row.particulars.find((particular) => keyOf(row, particular) === key)?.value ?? "";
}
