import type { World } from "../../../../test/factories/world.ts";
import type { FollowingTables } from "./tables.ts";

/** The requests for which no mail went yet. */
export async function waitingRequests(world: World): Promise<readonly string[]> {
  const rows = await world.read((work) =>
    work.db
      .$extendTables<FollowingTables>()
      .selectFrom("engage_follow_request")
      .select("request_id")
      .where("mailed_at", "is", null)
      .execute(),
  );
  return rows.map((row) => row.request_id);
}

/** Every address that is kept because of following, in the order of the alphabet. */
export async function keptAddresses(world: World): Promise<readonly string[]> {
  const found = await world.read(async (work) => {
    const db = work.db.$extendTables<FollowingTables>();
    const asked = await db.selectFrom("engage_follow_request").select("email").execute();
    return [...asked, ...(await db.selectFrom("engage_follower").select("email").execute())];
  });
  return [...new Set(found.map((row) => row.email))].sort();
}
