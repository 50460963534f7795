import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { pickText } from "../../../kernel/localized.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame, Translate } from "../../../platform/define/frame.ts";
import { download } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import { byteOrderMark, csvLine } from "../../../platform/files/csv.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { brandFrom } from "../../../platform/web/theme.ts";
import { municipalityOf, ownWordsIn, publicAddress } from "../../tenancy/room.ts";
import { textOf } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import { maySetUp } from "../policy.ts";
import type { AskedCards, CardWords } from "./cards-pdf.ts";
import { allPieces, isMakingMuch, partPieces } from "./cards.ts";
import { cardsPerPart, codeAt, fetchMinutes, groupedCode } from "./domain.ts";
import type { CodeFetch } from "./fetch-reader.ts";
import { fetchById } from "./fetch-reader.ts";
import { lastDay } from "./last-day.ts";
import { seedOf } from "./opened.ts";
import { allCardsPath, cardsPath, codeHref, codePath, listPath } from "./paths.ts";
import type { CodeBatch } from "./reader.ts";
import { batchById } from "./reader.ts";
import type { FetchedAs } from "./tables.ts";

type Params = { readonly batch: string; readonly fetch: string; readonly sleutel?: string | undefined };
const params: z.ZodType<Params> = z.object({
  ...{ batch: z.string().max(40), fetch: z.string().max(40) },
  sleutel: z.string().max(100).optional(),
});

type CodesBindings = Pick<EngageBindings, "methods" | "words" | "baseUrl">;

/** The codes as a list for a mail merge, and as cards to cut out: a part of them, or all in one file. */
export function codesDownloads(bindings: CodesBindings) {
  const common = { policy: maySetUp, params } as const;
  return [
    download({
      ...common,
      path: listPath,
      async load(work, given: Params, { t }) {
        const opened = await openedFetch(work, "list", given);
        if (!opened.ok) return opened;
        const site = await siteOf(work, bindings);
        const body = linesOf(opened.value, (code) => site + codeHref(code), t);
        return ok({ contentType: "text/csv; charset=utf-8", body, fileName: "codes.csv" });
      },
    }),
    download({
      ...common,
      path: cardsPath,
      async load(work, given: Params, frame) {
        const opened = await openedFetch(work, "cards", given);
        const cardsOf = opened.ok && (await cardsIn(work, bindings, opened.value, frame));
        const part = opened.ok ? opened.value.fetched.part : undefined;
        if (!cardsOf || part === undefined) return notFound();
        if (isMakingMuch()) return refusedBy("engage.codes.staff.busy");
        return ok({ contentType: "application/pdf", body: partPieces(cardsOf(part)), fileName: `codes-${part}.pdf` });
      },
    }),
    download({
      ...common,
      path: allCardsPath,
      async load(work, given: Params, frame) {
        const opened = await openedFetch(work, "cards", given);
        const cardsOf = opened.ok && (await cardsIn(work, bindings, opened.value, frame));
        if (!cardsOf || opened.value.fetched.part !== undefined) return notFound();
        if (isMakingMuch()) return refusedBy("engage.codes.staff.busy");
        const body = allPieces(opened.value.batch.wanted, cardsOf);
        return ok({ contentType: "application/zip", body, fileName: "codes.zip" });
      },
    }),
  ];
}

type Opened = { readonly batch: CodeBatch; readonly fetched: CodeFetch; readonly seed: string };

/** What somebody asked for a moment ago, with the key of the batch; all else is simply not there. */
async function openedFetch(work: Work, what: FetchedAs, given: Params): Promise<Result<Opened, Refusal>> {
  const fetched = await fetchById(work, given.fetch);
  const batch = fetched && (await batchById(work, fetched.batchId));
  const isTheirs = work.actor.kind === "person" && fetched?.byId === work.actor.personId;
  if (!batch || !isTheirs || batch.id !== given.batch || fetched.what !== what) return notFound();
  if (work.now.getTime() - fetched.at.getTime() > fetchMinutes * 60_000) return notFound();
  const seed = seedOf(batch, given.sleutel ?? "");
  return seed === undefined ? notFound() : ok({ batch, fetched, seed });
}

async function siteOf(work: Work, { baseUrl }: Pick<EngageBindings, "baseUrl">): Promise<string> {
  const municipality = await municipalityOf(work);
  return municipality ? publicAddress(municipality, baseUrl) : baseUrl;
}

const linesAtOnce = 1_000;

/** A line for each code, made while they are sent: no more of them are in memory than go at once. */
async function* linesOf({ batch, seed }: Opened, href: (code: string) => string, t: Translate) {
  const bytes = new TextEncoder();
  yield bytes.encode(
    byteOrderMark + csvLine(["number", "code", "address"].map((one) => t(`engage.codes.staff.list.${one}`))),
  );
  for (let from = 1; from <= batch.wanted; from += linesAtOnce) {
    const numbers = Array.from({ length: Math.min(linesAtOnce, batch.wanted - from + 1) }, (_, at) => from + at);
    const lines = numbers.map((number) => {
      const code = codeAt(seed, number);
      return csvLine([String(number), groupedCode(code), href(code)]);
    });
    yield bytes.encode(lines.join(""));
    await setImmediate();
  }
}

type Sheet = { readonly frame: Frame; readonly site: string };

/** What stands on the cards of a part; they are laid out after the transaction. */
async function cardsIn(
  work: Work,
  bindings: CodesBindings,
  { batch, seed }: Opened,
  frame: Frame,
): Promise<((part: number) => AskedCards) | undefined> {
  const place = await placeOf(work, bindings.methods, batch.activityId);
  if (!place) return undefined;
  const site = await siteOf(work, bindings);
  const words = await wordsOn(work, bindings, { place, batch, frame, site });
  const colour = brandFrom(frame.tenant.brand).primary;
  return (part) => {
    const from = (part - 1) * cardsPerPart;
    const many = Math.min(cardsPerPart, batch.wanted - from);
    const codes = Array.from({ length: many }, (_, at) => codeAt(seed, from + at + 1));
    return { words, colour, cards: codes.map((code) => ({ code: groupedCode(code), href: site + codeHref(code) })) };
  };
}

/** In Dutch, whatever language staff read: it goes to residents. */
async function wordsOn(
  work: Work,
  bindings: Pick<EngageBindings, "words">,
  { place, batch, frame, site }: Sheet & { readonly place: Place; readonly batch: CodeBatch },
): Promise<CardWords> {
  const words = bindings.words();
  const t = translator(words, "nl", await ownWordsIn(work, words, "nl"));
  const until = await lastDay(work, place, frame.tenant.timeZone);
  return {
    municipality: t("engage.codes.staff.card.municipality", { municipality: frame.tenant.name }),
    title: textOf(place.trajectory, "title", "nl").text,
    lead: pickText(place.host.question, "nl").text || t("engage.codes.staff.card.lead"),
    until:
      until === undefined ? undefined : t("engage.codes.staff.card.until", { until: Date.parse(`${until}T12:00:00Z`) }),
    scan: t("engage.codes.staff.card.scan"),
    orType: t("engage.codes.staff.card.orType"),
    address: site.replace(/^https?:\/\//, "") + codePath,
    yourCode: t("engage.codes.staff.card.yourCode"),
    once: t("engage.code.secret"),
    call: batch.forClass ? t("engage.codes.staff.card.teacher") : callWords(frame.tenant.contact, t),
    qrAlt: t("engage.codes.staff.card.qr"),
  };
}

function callWords({ phone }: Frame["tenant"]["contact"], t: Translate): string | undefined {
  return phone === "" ? undefined : t("engage.codes.staff.card.call", { phone: phone.replaceAll(" ", "\u00A0") });
}
