/** A mail in the mailbox for what comes back. */
export type CameBack = {
  /** The address that it was sent to. */
  readonly to: string;
  /** The part of it that is for machines (message/delivery-status); undefined in whatever a person or an absence notice wrote. */
  readonly report: string | undefined;
};

/** Where undeliverable mail comes back. */
export interface ReturnsMailbox {
  /**
   * Gives each unseen mail to an address with this mark, one after the other. One that `handle` is done with is marked as seen;
   * one that it throws at is given again next time. `away`: the mailbox could not be reached or read, which is logged.
   */
  each(mark: string, handle: (mail: CameBack) => Promise<void>): Promise<"read" | "away">;
}
