export const personalDataKinds = ["email", "iban", "bsn", "phone", "plate", "address"] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** `sure`: a check or a shape that hardly anything else has; `likely`: most such texts are; `possible`: look yourself. */
export type Sureness = "sure" | "likely" | "possible";

/** Where something stands: UTF-16 code units, as `String.slice` counts; `end` is the first one after it. */
export type Place = { readonly start: number; readonly end: number };

export type Found = Place & { readonly kind: PersonalDataKind; readonly sureness: Sureness };

/** Which of two is surer, for sorting: the surest first. */
export const surenessRank: Readonly<Record<Sureness, number>> = { sure: 0, likely: 1, possible: 2 };
