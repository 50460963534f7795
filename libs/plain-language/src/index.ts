export type { Hint, HintKind } from "./hint.ts";
export { hintKinds } from "./hint.ts";
export { hintsIn } from "./hints-in.ts";
