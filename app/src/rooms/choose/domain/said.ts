import type { Json } from "../../../platform/define/work.ts";

/** Answers to checks and questions as far as given, by their keys: a check's id, a question's id, or what stands beside it. */
export type Said = Readonly<Record<string, Json>>;
