import type { z } from "zod";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok } from "../../kernel/result.ts";
import type { Policy } from "./policy.ts";
import type { Work } from "./work.ts";

/** At most `max` times in `perSeconds`, counted per person, guest or network address. */
export type RateLimit = { readonly max: number; readonly perSeconds: number };

/**
 * Changes the world once, in one transaction. A refusal rolls everything back. Policy, input and rate limit are not
 * optional: a command without one of them does not compile (test/architecture/command-grammar.test.ts).
 */
export type Command<Input = unknown, Output = unknown> = {
  readonly kind: "command";
  /** `room.verb_noun`, for example `engage.submit_contribution`; also the name of the event it leaves behind. */
  readonly name: string;
  readonly policy: Policy;
  readonly input: z.ZodType<Input>;
  readonly rateLimit: RateLimit;
  /**
   * Leaves no event of its own, so that kept pages stay: only for what is so small and so many that nobody looks it up one by
   * one, and what pages may say a minute late (docs/decisions/0018).
   */
  readonly quiet?: boolean;
  run(work: Work, input: Input): Promise<Result<Output, Refusal>>;
  /**
   * Only where something takes long: looks in a transaction of its own, works without one, and gives what is then done in
   * the place of `run`. That has to look again, because others may have changed what was seen.
   */
  prepare?(look: Look, input: Input, asker: Asker): Promise<Result<Prepared<Output>, Refusal>>;
  /**
   * Only where a crowd comes at one moment (docs/decisions/0007): several in one transaction. Says of each, in their order,
   * how it went. What it refuses it has not written, because nothing rolls it back. Each has a `work` of its own, with its
   * own actor and events; the transaction is one.
   */
  together?(all: readonly CrowdPart<Input>[]): Promise<readonly Result<Output, Refusal>[]>;
};

/** Reads in a transaction that ends before the answer is given. */
export type Look = <T>(read: (work: Work) => Promise<Result<T, Refusal>>) => Promise<Result<T, Refusal>>;

/** Who asks for what takes long. */
export type Asker = {
  /** As what the rate limit counts by: a person, or a network address. */
  readonly key: string;
  /** Counts one of what the command's own limit is too wide for; refused when it is one too many. */
  spend(what: string, limit: RateLimit): Result<undefined, Refusal>;
};

/** A seed or a test: it is not counted. */
const uncounted: Asker = { key: "", spend: () => ok(undefined) };

/** The last step of a command that was prepared: the only one that writes. */
export type Prepared<Output> = (work: Work) => Promise<Result<Output, Refusal>>;

export type CrowdPart<Input> = { readonly work: Work; readonly input: Input };

/** A command that a crowd gives. */
export type Crowd<Input = unknown, Output = unknown> = Pick<Command<Input, Output>, "name" | "run"> &
  Pick<Required<Command<Input, Output>>, "together">;

export function isForCrowds<Input, Output>(
  command: Command<Input, Output>,
): command is Command<Input, Output> & Crowd<Input, Output> {
  return command.together !== undefined;
}

/** A command for a crowd: alone it does the same as together with nobody else. */
export function crowdCommand<Input, Output>(
  spec: Omit<Command<Input, Output>, "kind" | "run"> & Pick<Crowd<Input, Output>, "together">,
): Command<Input, Output> & Crowd<Input, Output> {
  return {
    kind: "command",
    ...spec,
    async run(work, input) {
      const [result] = await spec.together([{ work, input }]);
      if (!result) throw new Error(`${spec.name} gave no result.`);
      return result;
    },
  };
}

export function command<Input, Output>(spec: Omit<Command<Input, Output>, "kind">): Command<Input, Output> {
  return { kind: "command", ...spec };
}

/** A command that takes long. In a transaction that is there already (a seed, a test) it does all in that one. */
export function slowCommand<Input, Output>(
  spec: Omit<Command<Input, Output>, "kind" | "run"> & Required<Pick<Command<Input, Output>, "prepare">>,
): Command<Input, Output> {
  return {
    kind: "command",
    ...spec,
    async run(work, input) {
      const prepared = await spec.prepare((read) => read(work), input, uncounted);
      return prepared.ok ? prepared.value(work) : prepared;
    },
  };
}

/** Answers a question in a read-only transaction. */
export type Query<Input = unknown, Output = unknown> = {
  readonly kind: "query";
  readonly name: string;
  readonly policy: Policy;
  readonly input: z.ZodType<Input>;
  read(work: Work, input: Input): Promise<Result<Output, Refusal>>;
};

export function query<Input, Output>(spec: Omit<Query<Input, Output>, "kind">): Query<Input, Output> {
  return { kind: "query", ...spec };
}
