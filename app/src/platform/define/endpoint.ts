import type { z } from "zod";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import type { Policy } from "./policy.ts";
import type { Work } from "./work.ts";

/** What another machine may ask, answered in JSON by the NL API Design Rules (docs/api.md). */
export type Endpoint<Params = unknown, Answer = unknown> = {
  readonly kind: "endpoint";
  /** A Hono path with the version of the API: `/api/v1/methoden/:id`. A collection is a Dutch plural. */
  readonly path: string;
  readonly policy: Policy;
  /** What stands in the path and, for all others, what may follow the question mark; each with words for the description. */
  readonly params: z.ZodType<Params>;
  /** Its name in the description (operationId), and in one Dutch sentence what it gives. */
  readonly name: string;
  readonly summary: string;
  /** The shape of the answer: what the description promises, with Dutch words for whoever reads it. */
  readonly answer: z.ZodType<Answer>;
  /** Of what people say and do here: what is taken back must be gone at once, so nobody shows it without asking again. */
  readonly isLive?: boolean;
  /** The same for whoever may ask: what everybody may ask, caches keep. `base`: the address of the site that was asked, for the links in the answer. */
  load(work: Work, params: NoInfer<Params>, base: string): Promise<Result<NoInfer<Answer>, Refusal>>;
};

export function endpoint<Params, Answer>(spec: Omit<Endpoint<Params, Answer>, "kind">): Endpoint<Params, Answer> {
  return { kind: "endpoint", ...spec };
}
