import type { DBSchema } from "idb";
import { openDB } from "idb";
import type { Interview, Sent } from "./interview.ts";

type Kept = DBSchema & {
  interviews: { key: string; value: Interview };
  sent: { key: string; value: Sent };
};

/** What this tablet keeps, of all piles. */
export type Tablet = Awaited<ReturnType<typeof openTablet>>;

/** In the browser's own database: it stays when the page or the tablet goes off. */
export async function openTablet() {
  const db = await openDB<Kept>("brink-street", 1, {
    upgrade(made) {
      made.createObjectStore("interviews", { keyPath: "id" });
      made.createObjectStore("sent", { keyPath: "pile" });
    },
  });
  return {
    /** The oldest first. Rejects when the tablet is full. */
    async all(): Promise<readonly Interview[]> {
      return (await db.getAll("interviews")).sort((one, other) => (one.begunAt < other.begunAt ? -1 : 1));
    },
    async keep(interview: Interview): Promise<void> {
      await db.put("interviews", interview);
    },
    async remove(id: string): Promise<void> {
      await db.delete("interviews", id);
    },
    /** Nothing when it was removed or mended while it was on its way: what somebody did last counts. */
    async told({ id, values }: Interview, what: Pick<Interview, "reasons" | "failures">): Promise<void> {
      const step = db.transaction("interviews", "readwrite");
      const now = await step.store.get(id);
      if (now && JSON.stringify(now.values) === JSON.stringify(values)) await step.store.put({ ...now, ...what });
      await step.done;
    },
    /** The server has it: it goes from the tablet in the same step in which it is counted. */
    async sent({ id, pile }: Interview, at: Date): Promise<void> {
      const step = db.transaction(["interviews", "sent"], "readwrite");
      if ((await step.objectStore("interviews").get(id)) !== undefined) {
        const before = await step.objectStore("sent").get(pile);
        await step.objectStore("sent").put({ pile, many: (before?.many ?? 0) + 1, lastAt: at.toISOString() });
        await step.objectStore("interviews").delete(id);
      }
      await step.done;
    },
    sentOf: (pile: string): Promise<Sent | undefined> => db.get("sent", pile),
  };
}
