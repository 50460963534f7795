import type { Translate } from "../../../../platform/define/frame.ts";
import { textOf } from "../../../trajectories/room.ts";
import type { News } from "../news.ts";
import { newsLine } from "../news.ts";
import type { Device, Trying } from "./reader.ts";
import type { Message } from "./domain.ts";
import { deviceToken } from "./domain.ts";
import { deviceHref } from "./paths.ts";

// With four bytes a sign, as no language needs, it all stays below one kilobyte.
const titleLetters = 50;
const bodyLetters = 150;

export type Words = { readonly t: Translate; readonly municipality: string };

/** A title and one line: what happened, or how much of it. The rest is on the page behind it. */
export function messageOf({ t, municipality }: Words, { lang }: Device, fresh: readonly News[], day: string): Message {
  const [first] = fresh;
  const about = new Set(fresh.map(({ trajectory }) => trajectory.id)).size;
  const title = first ? textOf(first.trajectory, "title", lang).text : "";
  const line = first && fresh.length === 1 ? newsLine(first, t, lang) : "";
  const body = t("engage.push.message.body", { about, many: fresh.length, title, line });
  return {
    day,
    title: cut(t("engage.push.message.title", { municipality }), titleLetters),
    body: cut(body, bodyLetters),
  };
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}

/** As app/browser/push/worker.ts reads it: the address is of our own site. */
export function payloadOf({ title, body, day, lang, endpoint, auth }: Trying): string {
  return JSON.stringify({ title, body, lang, tag: day, path: deviceHref(deviceToken({ endpoint, auth })) });
}
