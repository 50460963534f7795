import { z } from "zod";
import { tokenHash } from "../../../../../kernel/ids.ts";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { action, page } from "../../../../../platform/define/page.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import { mayTakePart } from "../../../policy.ts";
import type { Followed } from "../../pages/followed.page.tsx";
import { thingOf } from "../../followed-thing.ts";
import { mailableNews, newsAbout } from "../../mailable-news.ts";
import type { News } from "../../news.ts";
import type { PushBindings } from "../bindings.ts";
import { changeDevicePace, stopAllHere, stopHere } from "../commands/device.ts";
import { deviceHref, devicePath, hereHref } from "../paths.ts";
import { everything } from "../../domain.ts";
import type { Device } from "../reader.ts";
import { deviceByToken, subjectsOfDevice } from "../reader.ts";
import { DeviceView } from "../views/device.view.tsx";

type Params = { readonly token: string };
const params: z.ZodType<Params> = z.object({ token: z.string().max(100) });
const newsAtMost = 10;

export type DeviceShown = {
  readonly device: Device;
  readonly followed: readonly Followed[];
  readonly news: readonly News[];
};

async function followedOf(work: Work, subjects: readonly string[]): Promise<readonly Followed[]> {
  const followed: Followed[] = [];
  for (const subject of subjects) {
    const thing = await thingOf(work, subject);
    if (thing) followed.push({ subject, thing });
  }
  return followed;
}

/** Where a message leads: what is new, what this device follows, and how to stop. Behind a private link, also without scripts. */
export function devicePage(bindings: PushBindings) {
  return page({
    layout: "resident",
    policy: mayTakePart,
    path: devicePath,
    params,
    async load(work: Work, { token }: Params) {
      const device = await deviceByToken(work, tokenHash(token));
      if (!device) return notFound();
      const subjects = await subjectsOfDevice(work, device.id);
      const news = newsAbout(await mailableNews(work, bindings, subjects), subjects).slice(0, newsAtMost);
      return ok({ device, followed: await followedOf(work, subjects), news });
    },
    title: (_, { t }) => t("engage.push.yours"),
    view: (shown: DeviceShown, frame) => <DeviceView shown={shown} frame={frame} />,
    actions: {
      changePace: action({
        command: changeDevicePace,
        input: ({ token }: Params, form) => ({ ...form, token }),
        next: (_, { token }: Params) => ({ to: deviceHref(token), notice: "engage.follow.paceChanged" }),
      }),
      stop: action({
        command: stopHere,
        input: ({ token }: Params, form) => ({ ...form, token }),
        next: ({ forgotten }: { readonly forgotten: boolean }, { token }: Params) =>
          forgotten ? stopped : { to: deviceHref(token), notice: "engage.push.stoppedOne" },
      }),
      stopAll: action({ command: stopAllHere, input: ({ token }: Params) => ({ token }), next: () => stopped }),
    },
  });
}

const stopped = { to: hereHref(everything), notice: "engage.push.stopped" };
