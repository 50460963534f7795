import type { z } from "zod";
import type { Command } from "./command.ts";

/**
 * What another machine may send, by a key: JSON in, through policy, rate limit and input of one command, as a form does it.
 * Sent again with the same Idempotency-Key it counts once (docs/api.md).
 */
export type Writing<Params = unknown, Body = unknown, Input = unknown, Output = unknown> = {
  readonly kind: "writing";
  /** A Hono path with the version of the API. */
  readonly path: string;
  readonly command: Command<Input, Output>;
  /** What stands in the path. */
  readonly params: z.ZodType<Params>;
  /** What is sent, with words for the description. */
  readonly body: z.ZodType<Body>;
  /** Its name in the description (operationId), and in one Dutch sentence what it does. */
  readonly name: string;
  readonly summary: string;
  /** The command's input, before it is parsed. */
  input(params: NoInfer<Params>, body: NoInfer<Body>): unknown;
  /** Where in the body the control stands that a refusal names: `["velden", "title"]`. */
  fieldAt?(field: string): readonly string[];
  /** The shape of the answer. */
  readonly answer: z.ZodType;
  /** Something new is there after it, at the `location` that `done` gives. */
  readonly makes: boolean;
  /** `location`: a path of our own. */
  done(output: NoInfer<Output>, params: NoInfer<Params>): { readonly location?: string; readonly answer: unknown };
};

/** Types one against its command, then forgets the types so that a room can hold several. */
export function writing<Params, Body, Input, Output>(
  spec: Omit<Writing<Params, Body, Input, Output>, "kind">,
): Writing {
  // @NOTE safe: `input` and `done` are given only what `params`, `body` and this same command gave.
  return { kind: "writing", ...spec } as unknown as Writing;
}
