import { renderToStaticMarkup } from "react-dom/server";
import { textDirection } from "../../../kernel/localized.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import type { FormState, Frame } from "../../../platform/define/frame.ts";
import type { Page } from "../../../platform/define/page.ts";
import { refusalOf } from "../../../platform/define/policy.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { saidAsHtml } from "../../../platform/i18n/said.ts";
import { joinMessages, translator } from "../../../platform/i18n/translator.ts";
import { platformMessagesEn } from "../../../platform/messages.en.ts";
import { platformMessagesNl } from "../../../platform/messages.nl.ts";
import type { World } from "../../../../test/factories/world.ts";
import { en } from "../messages/en.ts";
import { nl } from "../messages/nl.ts";

type Visitor = {
  readonly actor: Actor;
  readonly lang?: string;
  readonly form?: FormState;
  readonly path?: string;
};

const words = joinMessages([
  { name: "platform", messages: { nl: platformMessagesNl, en: platformMessagesEn } },
  { name: "trajectories", messages: { nl, en } },
]);

/** A page as somebody sees it, without the layout around it: its HTML, or why it is refused. */
export async function visit(
  world: World,
  page: Page,
  params: unknown,
  visitor: Visitor,
): Promise<{ html: string; title: string } | { refusal: Refusal }> {
  const no = refusalOf(page.policy, visitor.actor);
  if (no) return { refusal: no };
  const parsed = page.params.safeParse(params);
  if (!parsed.success) return { refusal: { kind: "notFound" } };
  const scope = { tenantId: world.tenant.id, actor: visitor.actor };
  const loaded = await world.storage.read(scope, (work) => page.load(work, parsed.data));
  if (!loaded.ok) return { refusal: loaded.refusal };
  const frame = frameOf(world, visitor);
  return {
    html: saidAsHtml(renderToStaticMarkup(page.view(loaded.value, frame))),
    title: page.title(loaded.value, frame),
  };
}

/** The HTML of a page that has to be there. */
export async function shown(world: World, page: Page, params: unknown, visitor: Visitor): Promise<string> {
  const answer = await visit(world, page, params, visitor);
  if ("refusal" in answer) throw new Error(`${page.path} was refused: ${JSON.stringify(answer.refusal)}`);
  return answer.html;
}

function frameOf(world: World, visitor: Visitor): Frame {
  const lang = visitor.lang ?? "nl";
  return {
    t: translator(words, lang),
    lang,
    dir: textDirection(lang),
    tenant: world.tenant,
    actor: visitor.actor,
    now: world.clock.now(),
    format: formatFor(lang, world.tenant.timeZone),
    url: { path: visitor.path ?? "/", search: "", base: "http://localhost:3000" },
    form: visitor.form ?? { values: {}, errors: [] },
    once: "once",
    stamp: () => "",
    demo: false,
  };
}
