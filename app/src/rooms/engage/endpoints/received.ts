import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Endpoint } from "../../../platform/define/endpoint.ts";
import { endpoint } from "../../../platform/define/endpoint.ts";
import type { FileValue } from "../../../platform/define/file-columns.ts";
import type { Method } from "../../../platform/define/method.ts";
import { pagedAnswer, pagedShape, pagingParams } from "../../../platform/define/paging.ts";
import type { Work } from "../../../platform/define/work.ts";
import { trajectoryApi, trajectoryBySlug } from "../../trajectories/room.ts";
import { mayReadAll, mayReadOne } from "../by-key/policy.ts";
import { receivedBy } from "../by-key/reader.ts";
import type { AnsweredContribution, Contribution } from "../contribution.ts";
import { placeOf } from "../place.ts";
import type { NamedTheme } from "../themes/reader.ts";
import { themesByContribution } from "../themes/reader.ts";
import { contributionAnswer } from "./contributions.ts";
import type { ReceivedAnswer } from "./received-shape.ts";
import { receivedShape, standingOf } from "./received-shape.ts";

/** Where everything that came in stands, below the address of its trajectory. */
export const receivedPath = `${trajectoryApi}/:id/inzendingen`;

export function receivedHref(slug: string, receipt?: string): string {
  return `${trajectoryApi}/${slug}/inzendingen${receipt === undefined ? "" : `/${receipt}`}`;
}

const slugParam = z.string().max(80).describe("Het id van een traject.");

/** What came in, also what nobody else may read, for systems with a key. */
export function receivedEndpoints(methods: readonly Method[]): readonly Endpoint[] {
  return [listOf(methods), oneOf(methods)];
}

function listOf(methods: readonly Method[]): Endpoint {
  return endpoint({
    path: receivedPath,
    policy: mayReadAll,
    params: z.object({
      id: slugParam,
      ...pagingParams,
      activiteit: z.uuid().optional().describe("Alleen wat in deze activiteit binnenkwam."),
      stand: standingOf.optional(),
    }),
    name: "inzendingen",
    summary: "Alles wat binnenkwam, ook wat niet iedereen mag lezen. Het nieuwste staat eerst.",
    answer: pagedShape(receivedShape),
    async load(work, { id, activiteit, stand, ...paging }, base) {
      const trajectory = await trajectoryBySlug(work, id);
      if (!trajectory) return notFound();
      const { items, total } = await receivedBy(work, {
        ...{ trajectoryId: trajectory.id, activityId: activiteit, standing: stand },
        ...{ page: paging.pagina, perPage: paging.perPagina },
      });
      const shown = await receivedAnswers(work, methods, items, (receipt) => linksOf(base, id, receipt));
      return ok(pagedAnswer(base + receivedHref(id), paging, { items: shown, total }, { activiteit, stand }));
    },
  });
}

function oneOf(methods: readonly Method[]): Endpoint {
  return endpoint({
    path: `${receivedPath}/:nummer`,
    policy: mayReadOne,
    params: z.object({ id: slugParam, nummer: z.string().max(20).describe("De code op het bewijs.") }),
    name: "inzending",
    summary: "Een inzending. Een sleutel die niet alles mag lezen, vindt wat er met die sleutel is ingestuurd.",
    answer: receivedShape,
    async load(work, { id, nummer }, base) {
      const trajectory = await trajectoryBySlug(work, id);
      if (!trajectory) return notFound();
      const { items } = await receivedBy(work, {
        ...{ trajectoryId: trajectory.id, receipt: nummer, page: 1, perPage: 1 },
      });
      const [found] = await receivedAnswers(work, methods, items, (receipt) => linksOf(base, id, receipt));
      return found ? ok(found) : notFound();
    },
  });
}

function linksOf(base: string, slug: string, receipt: string): ReceivedAnswer["_links"] {
  const traject = { href: `${base}${trajectoryApi}/${slug}` };
  return { self: { href: base + receivedHref(slug, receipt) }, traject };
}

async function receivedAnswers(
  work: Work,
  methods: readonly Method[],
  items: readonly AnsweredContribution[],
  linksFor: (receipt: string) => ReceivedAnswer["_links"],
): Promise<readonly ReceivedAnswer[]> {
  const filledIn = await fieldsOf(
    work,
    methods,
    items.map(({ contribution }) => contribution),
  );
  const themes = await themesByContribution(
    work,
    items.map(({ contribution }) => contribution.id),
  );
  return items.map((one) => {
    const { id } = one.contribution;
    return receivedAnswer(one, { velden: filledIn.get(id) ?? {}, themes: themes.get(id) ?? [] }, linksFor);
  });
}

/** What the methods keep besides the words; of what was taken back nothing is told. */
async function fieldsOf(work: Work, methods: readonly Method[], all: readonly Contribution[]) {
  const found = new Map<string, Readonly<Record<string, FileValue>>>();
  const active = all.filter(({ state }) => state === "active");
  for (const [activityId, own] of Map.groupBy(active, (one) => one.activityId)) {
    const place = await placeOf(work, methods, activityId);
    if (!place?.method.file) continue;
    const fields = await place.method.restore(work, own);
    for (const { id } of own) found.set(id, place.method.file.values(place.setup, fields.get(id) ?? {}));
  }
  return found;
}

function receivedAnswer(
  one: AnsweredContribution,
  { velden, themes }: { readonly velden: Readonly<Record<string, FileValue>>; readonly themes: readonly NamedTheme[] },
  linksFor: (receipt: string) => ReceivedAnswer["_links"],
): ReceivedAnswer {
  const { contribution, proposal } = one;
  const { state, moderation, rejection } = contribution;
  const { vertalingen: _translations, ...told } = contributionAnswer(one, themes);
  return {
    ...told,
    stand: state === "withdrawn" ? "withdrawn" : moderation,
    afwijzing: rejection ? { reden: rejection.reason, toelichting: rejection.words } : null,
    ingevoerdDoor: contribution.enteredByName ?? null,
    velden: { ...velden },
    voorstel: proposal
      ? {
          ...{ uitkomst: proposal.outcome, reden: { ...proposal.reason } },
          doorgestuurdNaar: proposal.forwardedTo ?? null,
          voorgesteldDoor: proposal.proposerName,
          voorgesteld: proposal.proposedAt.toISOString(),
        }
      : null,
    _links: linksFor(contribution.receipt),
  };
}
