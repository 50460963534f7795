import { vi } from "vitest";
import type { People } from "./people.ts";
import { personOf } from "./people.ts";
import { sendWilling } from "./willing.ts";

/** Newsletters in each state that has forms of its own. */
export type Newsletters = {
  /** A draft, the page to send another, and one that waits for its day. */
  readonly unsent: readonly string[];
  readonly sent: string;
};

export async function ofTheTeam(people: People): Promise<Newsletters> {
  const lead = personOf(people, "projectLead");
  const make = () => sendWilling(lead, "/beheer/nieuwsbrieven/nieuw", "make");
  const [draft, other, planned, sent] = [await make(), await make(), await make(), await make()];
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await sendWilling(lead, `${planned}/versturen`, "confirm", { when: "day", day });
  await sendWilling(lead, `${sent}/versturen`, "confirm", { when: "now" });
  await vi.waitFor(
    async () => {
      if (!(await lead.get(sent)).html.includes("verstuurd op")) throw new Error("The newsletter was not sent yet.");
    },
    { timeout: 20_000, interval: 100 },
  );
  return { unsent: [draft, `${other}/versturen`, planned], sent };
}
