import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Endpoint } from "../../../platform/define/endpoint.ts";
import { endpoint } from "../../../platform/define/endpoint.ts";
import { pagedAnswer, pagedShape, pagingParams } from "../../../platform/define/paging.ts";
import type { Work } from "../../../platform/define/work.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { activitiesOf, isPublic, trajectoryApi, trajectoryBySlug } from "../../trajectories/room.ts";
import { argumentsOf } from "../arguments/reader.ts";
import { publicAnswers } from "../answers-reader.ts";
import type { Answer, AnsweredContribution, Contribution } from "../contribution.ts";
import { outcomes } from "../domain.ts";
import type { HostSettings } from "../host-settings.ts";
import { hostSettings } from "../host-settings.ts";
import { publicHref } from "../paths.ts";
import type { MapPlace } from "../places/map-place.ts";
import { placesOf } from "../places/place-reader.ts";
import { photoHref } from "../uploads/paths.ts";
import type { Upload } from "../uploads/upload.ts";
import { uploadsOf } from "../uploads/upload-reader.ts";
import type { ContributionAnswer } from "./contribution-shape.ts";
import { publicThemes } from "../themes/public-reader.ts";
import type { NamedTheme } from "../themes/reader.ts";
import { themesByContribution } from "../themes/reader.ts";
import { contributionShape } from "./contribution-shape.ts";

const contributions = endpoint({
  path: `${trajectoryApi}/:id/inbreng`,
  policy: anyone(),
  params: z.object({
    id: z.string().max(80).describe("Het id van een traject."),
    ...pagingParams,
    activiteit: z.uuid().optional().describe("Alleen wat in deze activiteit is ingebracht."),
    uitkomst: z
      .enum([...outcomes, "waiting"])
      .optional()
      .describe("Alleen wat dit antwoord kreeg; waiting: wat nog geen antwoord heeft."),
  }),
  name: "inbreng",
  summary: "Wat mensen inbrachten en iedereen kan lezen, met wat ermee is gedaan. Het nieuwste antwoord staat eerst.",
  answer: pagedShape(contributionShape),
  isLive: true,
  async load(work, { id, activiteit, uitkomst, ...paging }, base) {
    const trajectory = await trajectoryBySlug(work, id);
    if (!trajectory || !isPublic(trajectory)) return notFound();
    const { items, total } = await publicAnswers(work, {
      ...{ trajectoryId: trajectory.id, activityId: activiteit, outcome: uitkomst },
      ...{ page: paging.pagina, perPage: paging.perPagina },
    });
    const trajectoryLink = { href: `${base}${trajectoryApi}/${id}` };
    const ids = items.map(({ contribution }) => contribution.id);
    const [places, photos] = [await placesOf(work, ids), await uploadsOf(work, ids)];
    const settings = await settingsOf(work, trajectory.id);
    const isOn = (what: "support" | "arguments", { contribution }: AnsweredContribution) =>
      settings.get(contribution.activityId)?.[what] === "on";
    const argued = await argumentsOf(
      work,
      items.filter((one) => isOn("arguments", one)).map(({ contribution }) => contribution.id),
    );
    const themes = await publicThemesOf(work, trajectory.id, items);
    const shown = items.map((one) => ({
      ...contributionAnswer(one, themes.get(one.contribution.id)),
      steun: isOn("support", one) ? one.contribution.supports : null,
      redenen: (argued.get(one.contribution.id) ?? []).map(argumentAnswer),
      plek: placeAnswer(places.get(one.contribution.id)),
      fotos: photoAnswers(base, photos.get(one.contribution.id)),
      _links: { traject: trajectoryLink, pagina: { href: base + publicHref(id, one.contribution) } },
    }));
    const address = `${base}${trajectoryApi}/${id}/inbreng`;
    return ok(pagedAnswer(address, paging, { items: shown, total }, { activiteit, uitkomst }));
  },
});

/** What the team lets people do in each activity: what is off is not told either. */
async function settingsOf(work: Work, trajectoryId: string): Promise<ReadonlyMap<string, HostSettings>> {
  const activities = await activitiesOf(work, trajectoryId);
  return new Map(activities.map(({ id, settings }) => [id, hostSettings(settings)]));
}

/** Of each the themes that everybody may read. */
async function publicThemesOf(work: Work, trajectoryId: string, items: readonly AnsweredContribution[]) {
  const open = new Set((await publicThemes(work, trajectoryId)).map(({ id }) => id));
  const ids = items.map(({ contribution }) => contribution.id);
  const all = await themesByContribution(work, ids);
  return new Map([...all].map(([id, themes]) => [id, themes.filter((theme) => open.has(theme.id))] as const));
}

/** What everybody may read of what came in, for other machines. */
export const contributionEndpoints: readonly Endpoint[] = [contributions];

function placeAnswer(place: MapPlace | undefined): ContributionAnswer["plek"] {
  return place ? { adres: place.address, punt: { type: "Point", coordinates: [place.lon, place.lat] } } : null;
}

/** A PDF is for the team alone, so it is left out. */
function photoAnswers(base: string, sent: readonly Upload[] = []): ContributionAnswer["fotos"] {
  return sent
    .filter(({ pages }) => pages === undefined)
    .map(({ id, width, height, alt }) => ({
      ...{ woorden: alt, breedte: width, hoogte: height },
      _links: { self: { href: base + photoHref(id, "whole") }, klein: { href: base + photoHref(id, "small") } },
    }));
}

function argumentAnswer({ receipt, argument, body, lang, submittedAt }: Contribution) {
  const kant = argument?.side === "against" ? ("tegen" as const) : ("voor" as const);
  return { id: receipt, kant, tekst: body, taal: lang, ingebracht: submittedAt.toISOString() };
}

/** What is the same for everybody and for the municipality itself. */
export function contributionAnswer(
  { contribution, answer }: AnsweredContribution,
  themes: readonly NamedTheme[] = [],
): Omit<ContributionAnswer, "_links" | "fotos" | "plek" | "redenen" | "steun"> {
  const translations = Object.entries(contribution.translations);
  return {
    id: contribution.receipt,
    activiteit: contribution.activityId,
    titel: contribution.title,
    tekst: contribution.body,
    taal: contribution.lang,
    vertalingen: Object.fromEntries(
      translations.map(([lang, { title, body }]) => [lang, { titel: title, tekst: body }]),
    ),
    weg: contribution.route,
    organisatie: contribution.organisation ?? null,
    ingebracht: contribution.submittedAt.toISOString(),
    veranderd: contribution.changedAt?.toISOString() ?? null,
    themas: themes.map(({ id, name }) => ({ id, naam: { ...name } })),
    antwoord: answer ? answerOf(answer) : null,
  };
}

function answerOf(answer: Answer): NonNullable<ContributionAnswer["antwoord"]> {
  return {
    uitkomst: answer.outcome,
    reden: { ...answer.reason },
    doorgestuurdNaar: answer.forwardedTo ?? null,
    beslisser: { naam: answer.deciderName, functie: answer.deciderFunction },
    gegeven: answer.confirmedAt.toISOString(),
  };
}
