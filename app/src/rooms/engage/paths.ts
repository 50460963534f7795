/** Addresses of this room; residents' ones in Dutch words. */
export const takePartPath = "/trajecten/:slug/meedoen/:activity";
export const laterPath = "/trajecten/:slug/meedoen/:activity/bewaard";
export const pickPlacePath = "/trajecten/:slug/meedoen/:activity/plek";
export const similarPath = "/trajecten/:slug/meedoen/:activity/lijkt-op.json";
export const listPath = "/trajecten/:slug/inbreng/:activity";
export const resultsMapPath = "/trajecten/:slug/inbreng/:activity/kaart/:code";
export const searchPath = "/trajecten/:slug/inbreng/:activity/zoek";
export const publicPath = "/trajecten/:slug/inbreng/:activity/:receipt";
export const mapPath = "/trajecten/:slug/kaart";
export const mapPointsPath = "/trajecten/:slug/kaart/plekken.json";
export const answersPath = "/trajecten/:slug/antwoorden";
export const ownPath = "/inbreng/:token";
export const receiptPath = "/inbreng/:token/bewijs";
export const registerPath = "/beheer/trajecten/:id/inbreng";
export const filesPath = "/beheer/trajecten/:id/inbreng/bestanden";
export const byRoutePath = "/beheer/meedoen/:activity/uitkomsten";
export const queuePath = "/beheer/inbreng";
export const setupPath = "/beheer/meedoen/:activity";
export const previewPath = "/beheer/meedoen/:activity/voorbeeld";

type DraftPlace = { readonly draft?: string | undefined; readonly screen?: string | undefined };

export function takePartHref(slug: string, activityId: string, at: DraftPlace = {}): string {
  return `/trajecten/${slug}/meedoen/${activityId}${searchOf(at)}`;
}

/** Where somebody reads how to go on later. */
export function laterHref(slug: string, activityId: string, at: DraftPlace): string {
  return `/trajecten/${slug}/meedoen/${activityId}/bewaard${searchOf(at)}`;
}

/** Where somebody points out a place on a map. */
export function pickPlaceHref(
  slug: string,
  activityId: string,
  { control, ...at }: DraftPlace & { readonly control: string },
): string {
  return `/trajecten/${slug}/meedoen/${activityId}/plek${searchOf(at, { vraag: control })}`;
}

/** What others wrote that looks like a title. */
export function similarHref(slug: string, activityId: string): string {
  return `/trajecten/${slug}/meedoen/${activityId}/lijkt-op.json`;
}

function searchOf(at: DraftPlace, more: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams({
    ...(at.draft === undefined ? {} : { concept: at.draft }),
    ...(at.screen === undefined ? {} : { stap: at.screen }),
    ...more,
  }).toString();
  return search === "" ? "" : `?${search}`;
}

/** The answers to one question on a map. @param results the address of the results */
export function resultsMapHref(results: string, code: string): string {
  return `${results}/kaart/${code}`;
}

export function listHref(slug: string, activityId: string, page = 1): string {
  return `/trajecten/${slug}/inbreng/${activityId}${page > 1 ? `?pagina=${page}` : ""}`;
}

/** Where anybody reads this one, as long as it is published. */
export function publicHref(slug: string, { activityId, receipt }: { activityId: string; receipt: string }): string {
  return `${listHref(slug, activityId)}/${receipt}`;
}

/** Everything with a place. */
export function mapHref(
  slug: string,
  { page = 1, neighbourhood }: { readonly page?: number; readonly neighbourhood?: string | undefined } = {},
): string {
  const pairs = [...inNeighbourhood(neighbourhood), ...(page > 1 ? [["pagina", String(page)]] : [])];
  const search = new URLSearchParams(pairs).toString();
  return `/trajecten/${slug}/kaart${search === "" ? "" : `?${search}`}`;
}

export function mapPointsHref(slug: string, neighbourhood?: string): string {
  const search = new URLSearchParams(inNeighbourhood(neighbourhood)).toString();
  return `/trajecten/${slug}/kaart/plekken.json${search === "" ? "" : `?${search}`}`;
}

function inNeighbourhood(code: string | undefined): string[][] {
  return code === undefined ? [] : [["buurt", code]];
}

export type SearchAt = {
  readonly zoek?: string | undefined;
  readonly thema?: number | undefined;
  readonly antwoord?: string | undefined;
  readonly volgorde?: string | undefined;
  readonly pagina?: number | undefined;
};

export function searchHref(slug: string, activityId: string, at: SearchAt = {}): string {
  const { zoek = "", thema, antwoord, volgorde, pagina = 1 } = at;
  const search = new URLSearchParams({
    ...(zoek === "" ? {} : { zoek }),
    ...(thema === undefined ? {} : { thema: String(thema) }),
    ...(antwoord === undefined ? {} : { antwoord }),
    ...(volgorde === undefined ? {} : { volgorde }),
    ...(pagina < 2 ? {} : { pagina: String(pagina) }),
  }).toString();
  return `/trajecten/${slug}/inbreng/${activityId}/zoek${search === "" ? "" : `?${search}`}`;
}

export function answersHref(
  slug: string,
  at: { outcome?: string | undefined; page?: number | undefined } = {},
): string {
  const search = new URLSearchParams({
    ...(at.outcome === undefined ? {} : { uitkomst: at.outcome }),
    ...(at.page === undefined || at.page < 2 ? {} : { pagina: String(at.page) }),
  }).toString();
  return `/trajecten/${slug}/antwoorden${search === "" ? "" : `?${search}`}`;
}

export function ownHref(token: string): string {
  return `/inbreng/${token}`;
}

/** Everything that came in, or what came in by one activity. */
export function registerHref(trajectoryId: string, activityId?: string): string {
  return `/beheer/trajecten/${trajectoryId}/inbreng${activityId === undefined ? "" : `?activiteit=${activityId}`}`;
}

/** Everything that came in as files. */
export function filesHref(trajectoryId: string): string {
  return `${registerHref(trajectoryId)}/bestanden`;
}

export function filePath(file: string): string {
  return `${registerPath}/${file}`;
}

/** One of the files, of the whole trajectory or of one activity. */
export function fileHref(trajectoryId: string, file: string, activityId?: string): string {
  return `${registerHref(trajectoryId)}/${file}${activityId === undefined ? "" : `?activiteit=${activityId}`}`;
}

export function contributionHref(trajectoryId: string, id: string): string {
  return `${registerHref(trajectoryId)}/${id}`;
}

export function enterHref(trajectoryId: string, activityId?: string): string {
  return `${registerHref(trajectoryId)}/nieuw${activityId === undefined ? "" : `?activiteit=${activityId}`}`;
}

export function setupHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}`;
}

/** The same with what lies ready for fields that are empty; kept only by saving. */
export function proposedSetupHref(activityId: string): string {
  return `${setupHref(activityId)}?voorstel=ja`;
}

/** The residents' screens for who makes them, with nothing kept. */
export function previewHref(activityId: string): string {
  return `${setupHref(activityId)}/voorbeeld`;
}

/** What was answered by which way, for staff. */
export function byRouteHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/uitkomsten`;
}

/** Where one text stands in the queue: its place on the page, from 0. */
export function queuePlace(place: number): string {
  return `beurt-${place}`;
}

/** The queue of what waits; `next` is where a decision sent from there leads, `at` the place that then has the focus. */
export function queueHref(
  to: { page?: number; questions?: number; all?: boolean; next?: number; at?: number | undefined } = {},
): string {
  const { page = 1, questions = 1, all = false, next, at } = to;
  const search = new URLSearchParams({
    ...(page > 1 ? { pagina: String(page) } : {}),
    ...(questions > 1 ? { vragen: String(questions) } : {}),
    ...(all ? { kies: "alles" } : {}),
    ...(next === undefined ? {} : { daarna: String(next) }),
  }).toString();
  return queuePath + (search === "" ? "" : `?${search}`) + (at === undefined ? "" : `#${queuePlace(at)}`);
}
