import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import { mayReadClientKeys } from "../policy.ts";
import type { Side } from "./domain.ts";
import { sides } from "./domain.ts";
import { keySetHref } from "./paths.ts";
import { clientKeys } from "./reader.ts";

/** The public keys of this municipality for whoever checks what it signed (JWK Set, RFC 7517 §5). */
export const keySetDownloads = sides.map((side) => keySet(side));

function keySet(side: Side) {
  return download({
    path: keySetHref[side],
    policy: mayReadClientKeys,
    rateLimit: { max: 600, perSeconds: 600 },
    params: z.object({}),
    async load(work) {
      const keys = (await clientKeys(work, side)).map(({ publicKey }) => publicKey);
      return ok({ contentType: "application/json", body: JSON.stringify({ keys }) });
    },
  });
}
