import type { ColumnUse, ReadIdea, RowNote, Source, WhyNot } from "../domain.ts";
import type { Record } from "./record.ts";

/** What was read of one record: the parts of an idea, before anybody looked whether they make one. */
export type Reading = {
  readonly sourceId: string;
  /** "" where the export does not say it. */
  readonly site: string;
  /** Why it cannot be an idea whatever stands in it. */
  readonly whyNot: WhyNot | undefined;
  readonly idea: ReadIdea;
  readonly notes: readonly RowNote[];
};

/** A platform of which exports are understood. Made from its public source and documentation; none of its code is here. */
export type Platform = {
  readonly source: Source;
  /** Whether these heads are of its export. */
  readonly knows: (heads: readonly string[]) => boolean;
  /** The name that the platform itself has for a column, where an export calls it otherwise. */
  readonly nameOf: (head: string) => string;
  readonly useOf: (name: string) => ColumnUse;
  readonly read: (record: Record, now: Date) => Reading;
};
