/** How sure an advice is: apart from the rest, because a browser that ranks while somebody types does without it. */
export type { Equals } from "./equals.ts";
export type { Estimate, Estimated, ItemNumber, Way } from "./estimates.ts";
export type { Sureness, Verdict } from "./sureness.ts";
export { sureness } from "./sureness.ts";
export type { Turned } from "./turned.ts";
