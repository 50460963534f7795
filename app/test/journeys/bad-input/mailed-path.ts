import { vi } from "vitest";
import type { Town } from "./town.ts";

/** The first path of this kind in a letter. */
export async function mailedPath(town: Town, path: RegExp): Promise<string> {
  return vi.waitFor(
    () => {
      const found = town.mail.received.map(({ raw }) => path.exec(raw.replaceAll("=\r\n", ""))?.[0]).find(Boolean);
      if (found === undefined) throw new Error(`No letter has ${String(path)}.`);
      return found;
    },
    { timeout: 10_000, interval: 50 },
  );
}
