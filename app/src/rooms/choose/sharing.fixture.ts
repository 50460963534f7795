import { createSite } from "../../../test/factories/site.ts";
import type { World } from "../../../test/factories/world.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import type { Actor } from "../../platform/define/actor.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent, hashOf } from "./content/guide-content.ts";
import type { Said } from "./domain/said.ts";
import { allAsked, answerTo, saidIn } from "./domain/said.ts";
import { filledGuides } from "./filled-guides.fixture.ts";
import { forgetJob } from "./jobs/forget.job.ts";
import { guideById } from "./reader.ts";
import { repliesTo } from "./reply-reader.ts";

export const content = guideContent(packageRoot());
export const commands = chooseCommands(content, directComputer);
export const adviser = person("adviser");

type Found = (world: World) => Promise<string>;

/** A municipality with a guide that is filled in, over HTTP too. @param found founds it, and gives its slug */
export async function townWithGuides(found: Found) {
  const world = createWorld("2026-11-02T09:00:00Z");
  const site = createSite(world, await found(world));
  return { world, site, ...(await filledGuides(world)) };
}

export type TownWithGuides = Awaited<ReturnType<typeof townWithGuides>>;

/** As above, with a link for colleagues who see each other's answers. */
export async function townWithLink(found: Found) {
  const here = await townWithGuides(found);
  return { ...here, token: await shared(here, { showsOthers: "on" }) };
}

export type TownWithLink = Awaited<ReturnType<typeof townWithLink>>;

export const shareForm = { part: "both", question: "Wie missen wij?", closesOn: "2026-11-16" };

export async function shared(
  { world, guideId }: TownWithGuides,
  over: Readonly<Record<string, string>> = {},
): Promise<string> {
  return (await world.done(commands.shareGuide, { id: guideId, ...shareForm, ...over }, adviser)).token;
}

/** A colleague without an account; the link that is theirs. */
export async function begun(
  { world }: TownWithGuides,
  token: string,
  name = "Anna Visser",
  role = "jurist",
): Promise<string> {
  return (await world.done(commands.beginReply, { token, name, role }, visitor())).token;
}

/** Everything that can be done with a link. */
export function attempts({ world }: Pick<TownWithGuides, "world">, token: string, actor: Actor, tenantId?: string) {
  return [
    world.run(commands.beginReply, { token, name: "Anna" }, actor, tenantId),
    world.run(commands.saveReply, { token, page: "1", Q7: "over5000" }, actor, tenantId),
    world.run(commands.sendReply, { token }, actor, tenantId),
  ];
}

type Page = Readonly<Record<string, string | readonly string[]>> & { readonly page: string };

/** Somebody without an account answers these pages; their own link. */
export async function answered(here: TownWithLink, name: string, pages: readonly Page[], sends = true) {
  const { world } = here;
  const own = await begun(here, here.token, name, `rol van ${name}`);
  for (const page of pages) await world.done(commands.saveReply, { token: own, ...page }, visitor());
  if (sends) await world.done(commands.sendReply, { token: own }, visitor());
  return own;
}

export async function replyNamed({ world, guideId }: TownWithGuides, name: string) {
  const found = (await world.read((work) => repliesTo(work, guideId))).replies.find((reply) => reply.name === name);
  if (!found) throw new Error(`${name} did not answer.`);
  return found;
}

export async function guideOf({ world, guideId }: TownWithGuides) {
  const guide = await world.read((work) => guideById(work, guideId));
  if (!guide) throw new Error("The guide is gone.");
  return guide;
}

/** What the form that takes an answer over sends, as the page shows it now. */
export async function takingOver(here: TownWithGuides, asked: string, name: string) {
  const [guide, reply] = [await guideOf(here), await replyNamed(here, name)];
  const one = allAsked(content).find(({ id }) => id === asked);
  const hash = (said: Said) => hashOf(one ? answerTo(one, said) : {});
  return { id: guide.id, asked, replyId: reply.id, own: hash(saidIn(guide)), said: hash(reply.said) };
}

/** The night job that forgets, twice: it may run so. */
export async function forgetAt({ world }: Pick<TownWithGuides, "world">, now: string): Promise<void> {
  world.clock.set(now);
  const scope = { tenantId: world.tenant.id, actor: { kind: "system", name: "test" } } as const;
  const mailer = { send: () => Promise.resolve("refused" as const) };
  const inTenant: Parameters<typeof forgetJob.run>[0]["inTenant"] = (fn) => world.storage.unitOfWork(scope, fn);
  for (let twice = 0; twice < 2; twice += 1)
    await forgetJob.run({ tenantId: world.tenant.id, jobId: "-", now: world.clock.now(), mailer, inTenant }, {});
}
