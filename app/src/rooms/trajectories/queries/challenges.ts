import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { mayLook } from "../policy.ts";
import { listChallenges } from "../reader.ts";
import { pageNumber } from "./page-number.ts";

const perPage = 25;

export const challenges = query({
  name: "trajectories.challenges",
  policy: mayLook,
  input: z.object({ q: z.string().max(200).optional().catch(undefined), page: pageNumber }),
  async read(work, { q, page }) {
    return ok({ ...(await listChallenges(work, { search: q, page, perPage })), q: q ?? "", page, perPage });
  },
});
