import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";
import type { Interview, Sent } from "./interview.ts";

type Kept = DBSchema & {
  interviews: { key: string; value: Interview };
  sent: { key: string; value: Sent };
};

/** What this tablet keeps, of all piles. */
export type Tablet = ReturnType<typeof openTablet>;

/** In the browser's own database: it stays when the page or the tablet goes off. */
export function openTablet() {
  const ask = asking();
  return {
    /** The oldest first. Rejects when the tablet is full. */
    async all(): Promise<readonly Interview[]> {
      const all = await ask((db) => db.getAll("interviews"));
      return all.sort((one, other) => (one.begunAt < other.begunAt ? -1 : 1));
    },
    async keep(interview: Interview): Promise<void> {
      await ask((db) => db.put("interviews", interview));
    },
    remove: (id: string): Promise<void> => ask((db) => db.delete("interviews", id)),
    /** Nothing when it was removed or mended while it was on its way: what somebody did last counts. */
    told: (interview: Interview, what: Pick<Interview, "reasons" | "failures">): Promise<void> =>
      ask((db) => tell(db, interview, what)),
    /** The server has it: it goes from the tablet in the same step in which it is counted. */
    sent: (interview: Interview, at: Date): Promise<void> => ask((db) => move(db, interview, at)),
    sentOf: (pile: string): Promise<Sent | undefined> => ask((db) => db.get("sent", pile)),
  };
}

type Step<T> = (db: IDBPDatabase<Kept>) => Promise<T>;

/**
 * Browsers close what is open, Safari while a page sleeps, and not all of them say so: what failed is asked once more of a new
 * connection. Each step here leaves the same when it is done twice.
 */
function asking(): <T>(step: Step<T>) => Promise<T> {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  const connection = () => (opened ??= opening(() => (opened = undefined)));
  return async (step) => {
    const before = connection();
    try {
      return await step(await before);
    } catch {
      if (opened === before) opened = undefined;
      before.then((db) => db.close()).catch(() => undefined);
      return step(await connection());
    }
  };
}

async function opening(closed: () => void): Promise<IDBPDatabase<Kept>> {
  const db = await openDB<Kept>("brink-street", 1, {
    upgrade(made) {
      made.createObjectStore("interviews", { keyPath: "id" });
      made.createObjectStore("sent", { keyPath: "pile" });
    },
    // A tab with a later version of this page waits for all others.
    blocking() {
      closed();
      db.close();
    },
    terminated: closed,
  });
  return db;
}

async function tell(
  db: IDBPDatabase<Kept>,
  { id, values }: Interview,
  what: Pick<Interview, "reasons" | "failures">,
): Promise<void> {
  const step = db.transaction("interviews", "readwrite");
  const now = await step.store.get(id);
  if (now && JSON.stringify(now.values) === JSON.stringify(values)) await step.store.put({ ...now, ...what });
  await step.done;
}

async function move(db: IDBPDatabase<Kept>, { id, pile }: Interview, at: Date): Promise<void> {
  const step = db.transaction(["interviews", "sent"], "readwrite");
  if ((await step.objectStore("interviews").get(id)) !== undefined) {
    const before = await step.objectStore("sent").get(pile);
    await step.objectStore("sent").put({ pile, many: (before?.many ?? 0) + 1, lastAt: at.toISOString() });
    await step.objectStore("interviews").delete(id);
  }
  await step.done;
}
