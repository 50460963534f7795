import type { ReactElement } from "react";

/** One state of a component as the gallery shows it and the axe test opens it. Ids are unique over all examples. */
export type Example = { readonly name: string; readonly node: ReactElement };

/** All examples of one component: the usual one first, then the empty, the wrong, the long. */
export type ComponentExamples = { readonly component: string; readonly examples: readonly Example[] };
