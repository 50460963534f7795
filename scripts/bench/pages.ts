/** Figure (a): the public trajectory page for anonymous visitors, also while it changes five times a second. */
import { setTimeout as pause } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import type { PlainVisitor } from "../../app/test/journeys/plain-visitor.ts";
import { formFields, plainVisitor, stepInto } from "../../app/test/journeys/plain-visitor.ts";
import type { Figure, Findings, Measure } from "./figure.ts";
import { spreadOf } from "./figure.ts";
import type { LoadCount, LoadOrder } from "./load.ts";
import { clockMs } from "./load.ts";
import { runLoad, startBareServer } from "./processes.ts";
import type { Town } from "./town.ts";
import { linksIn } from "./town.ts";

export type Pace = { readonly rounds: number; readonly seconds: number };

const connections = 64;
const floor = 0.5;
const publishEveryMs = 200;

export async function benchPages({ brink, trajectory }: Town, { rounds, seconds }: Pace): Promise<Findings> {
  const headers = { Host: `localhost:${brink.port}`, "Accept-Encoding": "gzip", "Accept-Language": "nl" };
  const order = (port: number): LoadOrder => ({
    ...{ port, connections, seconds, expect: 200 },
    requests: [{ method: "GET", path: trajectory, headers }],
  });
  const [seen] = (await runLoad({ ...order(brink.port), seconds: 0.5 })).versions;
  const bare = await startBareServer({
    headers: await answerHeaders(brink.port, trajectory, headers),
    bodyBase64: seen?.bodyBase64 ?? "",
  });
  const publisher = await openPublisher(brink.port, trajectory);
  const quiet: [LoadCount, LoadCount][] = [];
  const busy: [LoadCount, LoadCount, Proof][] = [];
  for (let round = 0; round < rounds; round += 1) {
    quiet.push([await runLoad(order(brink.port)), await runLoad(order(bare.port))]);
    const publications = publisher.publishUntilStopped();
    const own = await runLoad(order(brink.port));
    const proof = provenFresh(own, await publications.stop());
    busy.push([own, await runLoad(order(bare.port)), proof]);
  }
  bare.stop();
  return findings(quiet, busy, Buffer.from(seen?.bodyBase64 ?? "", "base64").length);
}

type Publication = { readonly version: number; readonly acknowledgedMs: number };
type Proof = { readonly publications: number; readonly versionsSeen: number; readonly answers: number };

/** The headers that Brink itself wrote; those that Node adds to every answer come by themselves. */
async function answerHeaders(port: number, path: string, asked: Readonly<Record<string, string>>) {
  const { headers } = await plainVisitor(port).get(path, asked);
  const own = Object.entries(headers).filter(([name]) => !["date", "connection", "keep-alive"].includes(name));
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
}

const marker = "Proefversie";

/** The adviser who changes what the trajectory is about, through the form, and notes when that was acknowledged. */
async function openPublisher(port: number, trajectory: string) {
  const adviser = plainVisitor(port);
  await stepInto(adviser, "adviser");
  const form = await factsForm(adviser, trajectory);
  let fields = formFields((await adviser.get(form)).html, "save");
  const summary = String(fields["summary"]);
  let version = 0;

  async function publish(): Promise<Publication> {
    version += 1;
    const words = { ...fields, summary: `${summary} ${marker} ${version}.` };
    const { status, html } = await adviser.post(form, words);
    if (status !== 303) throw new Error(`The publication was not acknowledged (${status}): ${html.slice(0, 2000)}`);
    const acknowledgedMs = clockMs();
    fields = formFields((await adviser.get(form)).html, "save");
    return { version, acknowledgedMs };
  }
  return {
    publishUntilStopped() {
      const stopping = new AbortController();
      const all: Publication[] = [];
      const done = (async () => {
        while (!stopping.signal.aborted) {
          const next = pause(publishEveryMs);
          all.push(await publish());
          await next;
        }
        return all;
      })();
      return {
        stop() {
          stopping.abort();
          return done;
        },
      };
    },
  };
}

/** The form with the facts of this trajectory, found as the adviser finds it. */
async function factsForm(adviser: PlainVisitor, trajectory: string): Promise<string> {
  const { html: list } = await adviser.get("/beheer/trajecten");
  for (const overview of linksIn(list, /^\/beheer\/trajecten\/[\w-]{20,}$/)) {
    const { html } = await adviser.get(overview);
    if (linksIn(html, /^\/trajecten\//).includes(trajectory)) return `${overview}/gegevens`;
  }
  throw new Error(`The adviser cannot find the trajectory of ${trajectory}.`);
}

/** Holds every answer against the publications that were acknowledged before its request began; throws when one is older. */
function provenFresh(own: LoadCount, publications: readonly Publication[]): Proof {
  for (const { bodyBase64, lastBegunMs } of own.versions) {
    const html = gunzipSync(Buffer.from(bodyBase64, "base64")).toString();
    const shown = Number(new RegExp(`${marker} (\\d+)\\.`).exec(html)?.[1] ?? 0);
    const missed = publications.find(({ version, acknowledgedMs }) => version > shown && acknowledgedMs < lastBegunMs);
    if (missed) {
      const ms = (lastBegunMs - missed.acknowledgedMs).toFixed(1);
      throw new Error(`Stale: version ${shown} was served ${ms} ms after version ${missed.version} was acknowledged.`);
    }
  }
  return { publications: publications.length, versionsSeen: own.versions.length, answers: own.done };
}

function findings(
  quiet: readonly (readonly [LoadCount, LoadCount])[],
  busy: readonly (readonly [LoadCount, LoadCount, Proof])[],
  bytes: number,
): Findings {
  const figure = (name: string, counts: readonly (readonly [LoadCount, LoadCount, ...unknown[]])[]): Figure => ({
    ...{ name, unit: "pages/s", yardstick: "bare Node HTTP server, same bytes and headers", floor },
    rounds: counts.map(([own, bare]) => ({ own: own.perSecond, yardstick: bare.perSecond })),
  });
  const p99 = (name: string, counts: readonly LoadCount[]): Measure => ({
    ...{ name: `p99 ${name}`, unit: "ms" },
    value: spreadOf(counts.map((count) => count.p99Ms)).median,
  });
  const proofs = busy.map(([, , proof]) => proof);
  const total = (count: (proof: Proof) => number) => proofs.reduce((sum, proof) => sum + count(proof), 0);
  return {
    title: "Pages: the public page of a trajectory, anonymous visitors, 64 connections",
    figures: [figure("nothing changes", quiet), figure("a publication every 200 ms", busy)],
    measures: [
      p99(
        "nothing changes",
        quiet.map(([own]) => own),
      ),
      p99(
        "of the bare server beside it",
        quiet.map(([, bare]) => bare),
      ),
      p99(
        "a publication every 200 ms",
        busy.map(([own]) => own),
      ),
    ],
    notes: [
      `The answer is ${bytes} bytes of gzip.`,
      `${total((proof) => proof.publications)} publications were acknowledged during ${total((proof) => proof.answers)} answers, in which ${total((proof) => proof.versionsSeen)} versions were seen: none was older than a publication acknowledged before its request began.`,
    ],
  };
}
