import { z } from "zod";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { action, page } from "../../../../../platform/define/page.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import { mayTakePart } from "../../../policy.ts";
import { everything } from "../../domain.ts";
import type { Thing } from "../../followed-thing.ts";
import { publicThing } from "../../followed-thing.ts";
import type { PushBindings } from "../bindings.ts";
import { stopHere } from "../commands/device.ts";
import type { followHere, followNearHere } from "../commands/follow-here.ts";
import { senderKeys } from "../domain.ts";
import { deviceHref, hereHref, herePath, nearby } from "../paths.ts";
import { offersPush } from "../reader.ts";
import { HereView } from "../views/here.view.tsx";

type Params = { readonly over: string };
const params: z.ZodType<Params> = z.object({ over: z.string().max(60).default(everything) });

export type HereShown = {
  readonly over: string;
  /** Undefined: a place that is still to be named. */
  readonly thing: Thing | undefined;
  /** Of our own key, to which a browser ties what it gives us. */
  readonly senderKey: string;
};

type Commands = {
  readonly follow: ReturnType<typeof followHere>;
  readonly followNear: ReturnType<typeof followNearHere>;
};

const followed = ({ token }: { readonly token: string }) => ({ to: deviceHref(token), notice: "engage.push.begun" });

/** Messages on this device: what that means, and a button that only a script can work. */
export function herePage({ tokenOf }: Pick<PushBindings, "tokenOf">, { follow, followNear }: Commands) {
  return page({
    layout: "resident",
    policy: mayTakePart,
    path: herePath,
    params,
    async load(work: Work, { over }: Params) {
      if (!(await offersPush(work))) return notFound();
      const thing = over === nearby ? undefined : await publicThing(work, over);
      if (over !== nearby && (thing === undefined || thing.kind === "near")) return notFound();
      return ok({ over, thing, senderKey: senderKeys(tokenOf).publicKey });
    },
    title: (_, { t }) => t("engage.push.title"),
    view: (shown: HereShown, frame) => <HereView shown={shown} frame={frame} />,
    scripts: ["push/follow-here.ts"],
    actions: {
      follow: action({
        command: follow,
        input: ({ over }: Params, { subject: _none, ...form }) => ({ ...form, subject: over }),
        next: followed,
      }),
      followNear: action({ command: followNear, input: (_: Params, form) => form, next: followed }),
      stop: action({
        command: stopHere,
        input: ({ over }: Params, { subject: _none, ...form }) => ({ ...form, subject: over }),
        next: ({ subject }: { readonly subject: string }) => ({
          to: hereHref(subject),
          notice: "engage.push.stoppedOne",
        }),
      }),
    },
  });
}
