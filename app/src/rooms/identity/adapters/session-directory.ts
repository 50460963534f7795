import { tokenHash } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import type { SessionDirectory } from "../../../platform/http/context.ts";
import type { Storage } from "../../../platform/storage/storage.ts";
import { maySignIn } from "../domain.ts";
import type { SessionRow } from "../reader.ts";
import { personById, sessionByHash } from "../reader.ts";
import { touchSession } from "../writer.ts";

// The idle time is kept to the minute five, not to the request: a page is read far more often than a session is written.
const touchMs = 5 * 60_000;

/** Who is behind a session cookie, asked of the database each time: a role that is taken away works at once. */
export function createSessionDirectory(storage: Storage): SessionDirectory {
  return {
    async actorOf(tenantId, sessionToken) {
      const scope = { tenantId, actor: { kind: "system", name: "sessions" } } as const;
      const hash = tokenHash(sessionToken);
      const found = await storage.read(scope, async (work) => {
        const session = await sessionByHash(work, hash);
        const person = session && (await personById(work, session.personId));
        return ok(session && person && { session, person, stale: isStale(session, work.now) });
      });
      if (!found.ok || !found.value || !maySignIn(found.value.person)) return undefined;
      const { session, person, stale } = found.value;
      if (stale) {
        await storage.unitOfWork(scope, async (work) => {
          await touchSession(work, hash, session.beganAt);
          return ok({});
        });
      }
      const { id, name, email, roles } = person;
      return { kind: "person", personId: id, name, email, roles };
    },
  };
}

function isStale(session: SessionRow, now: Date): boolean {
  return now.getTime() - session.seenAt.getTime() > touchMs;
}
