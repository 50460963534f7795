import { z } from "zod";
import { tokenHash } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { download } from "../../../../platform/define/page.ts";
import { ownPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import { everything } from "../domain.ts";
import { deviceStatePath, hereHref, manifestPath } from "./paths.ts";
import { deviceByToken, subjectsOfDevice } from "./reader.ts";

type State = { readonly token: string };
const state: z.ZodType<State> = z.object({ token: z.string().max(100) });

/** What a device follows, for the script of the page on which it can follow more. */
export const deviceState = download({
  path: deviceStatePath,
  side: "resident",
  policy: mayTakePart,
  rateLimit: { max: ownPace.max * 10, perSeconds: ownPace.perSeconds },
  params: state,
  async load(work, { token }) {
    const device = await deviceByToken(work, tokenHash(token));
    if (!device) return notFound();
    const subjects = await subjectsOfDevice(work, device.id);
    return ok({ contentType: "application/json", body: JSON.stringify({ subjects }) });
  },
});

type Opened = { readonly over: string };
const opened: z.ZodType<Opened> = z.object({ over: z.string().max(60).default(everything) });

/** An iPhone has messages of a site only once it is on the home screen (W3C Web App Manifest); then it opens where somebody was. */
export const manifest = download({
  path: manifestPath,
  side: "resident",
  policy: mayTakePart,
  params: opened,
  load: (_, { over }, frame) =>
    Promise.resolve(
      ok({
        contentType: "application/manifest+json",
        body: JSON.stringify({
          name: frame.t("platform.layout.site", { municipality: frame.tenant.name }),
          short_name: frame.tenant.name,
          ...{ lang: frame.lang, dir: frame.dir, display: "standalone", scope: "/", start_url: hereHref(over) },
          icons: [{ src: "/icon.svg", type: "image/svg+xml", sizes: "any" }],
        }),
      }),
    ),
});
