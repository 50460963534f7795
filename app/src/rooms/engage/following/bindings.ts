import type { Work } from "../../../platform/define/work.ts";
import type { EngageBindings } from "../bindings.ts";

/** What following has to be told, beside what the letters of this room are. */
export type FollowingBindings = Pick<EngageBindings, "words" | "baseUrl" | "addresses"> & {
  /** The same token for the same words, each time and on each process; nobody without the secret can make it. */
  readonly tokenOf: (words: string) => string;
  readonly reports: ReportNews;
};

/** What another room knows of reports that were made final. */
export interface ReportNews {
  made(
    work: Work,
    since: Date,
  ): Promise<readonly { readonly id: string; readonly trajectoryId: string; readonly at: Date }[]>;
  /** Where residents read the report of a trajectory. */
  href(slug: string): string;
}
