import type { EngageBindings } from "../bindings.ts";

/** What following has to be told, beside what the letters of this room are. */
export type FollowingBindings = Pick<EngageBindings, "words" | "baseUrl"> & {
  /** The same token for the same words, each time and on each process; nobody without the secret can make it. */
  readonly tokenOf: (words: string) => string;
};
