import type { JsonWebKey } from "node:crypto";

/** Whose connections a key pair proves: that of who works here, or those of residents. */
export const sides = ["staff", "residents"] as const;
export type Side = (typeof sides)[number];

/** As others may read it. */
export type PublicKey = JsonWebKey & { readonly kid: string };

/** next: lies ready, so that a service can get to know it. former: can still be read, but signs nothing any more. */
export type ClientKey = {
  readonly id: string;
  readonly publicKey: PublicKey;
  /** Undefined of a former one. */
  readonly sealedKey: string | undefined;
  readonly state: "current" | "next" | "former";
  readonly madeAt: Date;
  /** Of a former one: until when it can be read. */
  readonly endsAt: Date | undefined;
};

/** As who manages it sees it: nothing to sign with. */
export type ShownKey = Pick<ClientKey, "id" | "state" | "madeAt" | "endsAt">;

/** How long the public part of a key that was replaced can be read: what was signed with it a moment ago is still under way. */
export const formerDays = 7;

/** What can be done: a new key, signing with it, and taking away what is left of the one before. */
export const keySteps = ["make", "use", "drop"] as const;
export type KeyStep = (typeof keySteps)[number];
