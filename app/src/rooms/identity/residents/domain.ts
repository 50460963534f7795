/** How long the link works by which somebody confirms their address. */
export const confirmMinutes = 60;

/** Who types the address of another cannot have more mail sent to it than this in a day. */
export const mailsADay = 5;

/** An account of a resident: the address that they confirmed. Its id is that of the participant, and of no person who works here. */
export type Resident = { readonly id: string; readonly email: string; readonly confirmedAt: Date };

/** Somebody who asked for an account, or to come back to it. */
export type ResidentRequest = {
  readonly id: string;
  readonly email: string;
  readonly lang: string;
  /** The device on which it was asked. */
  readonly guestId: string | undefined;
  /** Where they go on afterwards; "" for nowhere in particular. */
  readonly nextPath: string;
};

/** From when on a request that was made now would be too old. */
export function oldestRequest(now: Date): Date {
  return new Date(now.getTime() - confirmMinutes * 60_000);
}
