import { createECDH, randomBytes } from "node:crypto";
import { plainVisitor } from "../plain-visitor.ts";
import type { People } from "./people.ts";
import { personOf } from "./people.ts";
import { mailedPath } from "./mailed-path.ts";
import type { Town } from "./town.ts";
import { sendWilling } from "./willing.ts";

/** Messages on devices are offered; the page of one that follows a trajectory and everything, and where one begins to follow a place. */
export async function devices(people: People, trajectoryId: string): Promise<readonly string[]> {
  await sendWilling(personOf(people, "administrator"), "/beheer/volgers", "offerPush");
  const browser = {
    endpoint: "https://fcm.googleapis.com/fcm/send/dGVzdA",
    p256dh: createECDH("prime256v1").generateKeys("base64url"),
    auth: randomBytes(16).toString("base64url"),
  };
  const visitor = personOf(people, "visitor");
  await sendWilling(visitor, `/volgen/toestel?over=${trajectoryId}`, "follow", browser);
  // Whoever stops the one still has the other to stop.
  const page = await sendWilling(visitor, "/volgen/toestel", "follow", browser);
  return [page, "/volgen/toestel", "/volgen/toestel?over=buurt"];
}

/** A link to confirm that nobody used, and the page of somebody who follows a trajectory and everything. */
export async function following(town: Town, trajectory: string): Promise<readonly string[]> {
  const visitor = plainVisitor(town.brink.port);
  const known: string[] = [];
  async function asked(path: string, email: string): Promise<string> {
    await sendWilling(visitor, path, "follow", { email, pace: "daily" });
    const others = known.map((token) => `(?!${token})`).join("");
    const link = await mailedPath(town, new RegExp(`/volgen/bevestigen/${others}[\\w-]{43}`));
    known.push(link.slice(-43));
    return link;
  }
  await sendWilling(visitor, await asked(`${trajectory}/volgen`, "volger@voorbeeld.nl"), "confirm");
  const followed = await sendWilling(visitor, await asked("/volgen", "volger@voorbeeld.nl"), "confirm");
  return [await asked("/volgen", "nog-niet@voorbeeld.nl"), followed];
}
