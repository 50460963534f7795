import type { RawBuilder } from "kysely";
import type { Localized } from "../../kernel/localized.ts";

/** By what people may choose what they read. */
export type MethodSubjects<Setup> = {
  /** In the order in which staff wrote them. */
  offered(setup: Setup): readonly Localized[];
  /** The ids of all contributions about this one, as a query that was not asked yet. */
  about(subject: Localized): RawBuilder<string>;
};
