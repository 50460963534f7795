import { tokenHash } from "../../../kernel/ids.ts";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/result.ts";
import type { KeyDirectory } from "../../../platform/http/context.ts";
import type { Storage } from "../../../platform/storage/storage.ts";
import { keyState } from "../keys/domain.ts";
import { keyByHash } from "../keys/key-reader.ts";
import { markUsed } from "../keys/key-writer.ts";

/** Which key a machine shows, asked of the database each time: what is revoked works no longer at once. */
export function createKeyDirectory(storage: Storage): KeyDirectory {
  return {
    async actorOf(tenantId, token) {
      const scope = { tenantId, actor: { kind: "system", name: "keys" } } as const;
      const hash = tokenHash(token);
      const found = await storage.read(scope, async (work) =>
        ok({ key: await keyByHash(work, hash), today: dayOf(work.now) }),
      );
      const key = found.ok ? found.value.key : undefined;
      if (!found.ok || !key || keyState(key, found.value.today) !== "usable") return undefined;
      // Written once a day: it is for who wonders whether a key is still in use.
      if (key.lastUsedOn !== found.value.today) {
        await storage.unitOfWork(scope, async (work) => ok(await markUsed(work, key.id, found.value.today)));
      }
      const { id: keyId, name, scopes, activityIds } = key;
      return { kind: "key", keyId, name, scopes, activityIds };
    },
  };
}
