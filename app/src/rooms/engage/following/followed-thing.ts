import { pickText } from "../../../kernel/localized.ts";
import type { Frame, Translate } from "../../../platform/define/frame.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Said } from "../../../platform/i18n/said.ts";
import { said } from "../../../platform/i18n/said.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { isPublic, textOf, trajectoryById } from "../../trajectories/room.ts";
import { publicThemeHref } from "../themes/paths.ts";
import type { PublicTheme } from "../themes/public-reader.ts";
import { publicThemeById } from "../themes/public-reader.ts";
import { themeById } from "../themes/reader.ts";
import type { Subject } from "./subject.ts";
import { middleOf, subjectFrom } from "./subject.ts";

/** What is followed, with what is known of it. */
export type Thing =
  | { readonly kind: "all" }
  | { readonly kind: "trajectory"; readonly trajectory: Trajectory }
  | { readonly kind: "theme"; readonly trajectory: Trajectory; readonly theme: Pick<PublicTheme, "id" | "name"> }
  | Extract<Subject, { kind: "near" }>;

/** Undefined for what is gone, and for what residents may not see. */
export async function publicThing(work: Work, subject: string): Promise<Thing | undefined> {
  const thing = await thingOf(work, subject);
  if (thing === undefined || thing.kind === "all" || thing.kind === "near") return thing;
  if (!isPublic(thing.trajectory)) return undefined;
  if (thing.kind === "trajectory") return thing;
  return (await publicThemeById(work, thing.trajectory.id, thing.theme.id)) ? thing : undefined;
}

/** Also what residents see no more: whoever follows it must be able to stop. */
export async function thingOf(work: Work, text: string): Promise<Thing | undefined> {
  const subject = subjectFrom(text);
  if (subject === undefined || subject.kind === "all" || subject.kind === "near") return subject;
  const theme = subject.kind === "theme" ? await themeById(work, subject.id) : undefined;
  const trajectory = await trajectoryById(work, theme?.trajectoryId ?? subject.id);
  if (!trajectory) return undefined;
  return theme ? { kind: "theme", trajectory, theme } : { kind: "trajectory", trajectory };
}

/** Newsletters are for who follows a trajectory or everything. */
export function getsNewsletters({ kind }: Thing): boolean {
  return kind === "all" || kind === "trajectory";
}

/** Where it can be read. */
export function hrefOf(thing: Thing): string {
  if (thing.kind === "theme") return publicThemeHref(thing.trajectory.slug, thing.theme.id);
  return thing.kind === "trajectory" ? `/trajecten/${thing.trajectory.slug}` : "/trajecten";
}

/** Its own words: of a title or a name with the language that they are in. */
function nameOf(thing: Extract<Thing, { kind: "trajectory" | "theme" }>, lang: string): Said {
  return thing.kind === "theme" ? pickText(thing.theme.name, lang) : textOf(thing.trajectory, "title", lang);
}

/** In the middle of a sentence of a mail. */
export function inWords(thing: Thing, t: Translate, lang: string): string {
  if (thing.kind === "all") return t("engage.follow.everything");
  if (thing.kind === "near") return nearWords(thing, t);
  return t("engage.follow.named", { title: nameOf(thing, lang).text });
}

/** In the middle of a sentence on a page. */
export function saidOf(thing: Thing, frame: Frame): string {
  if (thing.kind === "all" || thing.kind === "near") return inWords(thing, frame.t, frame.lang);
  return frame.t("engage.follow.named", { title: titleOf(thing, frame) });
}

/** By itself, as in a list. */
export function titleOf(thing: Thing, frame: Frame): string {
  const { t, tenant } = frame;
  if (thing.kind === "all") return t("engage.follow.allOf", { municipality: tenant.name });
  if (thing.kind === "near") return nearWords(thing, t);
  return said(frame, nameOf(thing, frame.lang));
}

function nearWords(near: Extract<Thing, { kind: "near" }>, t: Translate): string {
  return t("engage.follow.near.named", { metres: Number(near.metres), point: middleOf(near) });
}
