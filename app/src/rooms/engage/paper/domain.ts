/** The ways in which somebody of the municipality types it over. */
export const paperRoutes = ["paper", "spoken", "phone"] as const;
/** And of what is a pile: interviews in the street are taken on a tablet (street/). */
export const batchRoutes = [...paperRoutes, "street"] as const;
export type BatchRoute = (typeof batchRoutes)[number];

/** Longest texts, in characters. */
export const lengths = { name: 80, place: 120 } as const;

/** A pile of forms that came in together. */
export type Batch = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly activityId: string;
  readonly code: string;
  readonly name: string;
  readonly place: string;
  /** ISO 8601. */
  readonly receivedOn: string;
  readonly route: BatchRoute;
  readonly openedAt: Date;
  readonly openedByName: string;
  /** Undefined as long as forms can be added. */
  readonly closed: { readonly at: Date; readonly byName: string } | undefined;
  /** Which of its forms are typed a second time, and by what they were drawn; undefined when nobody asked for it. */
  readonly check: { readonly seed: number; readonly numbers: readonly number[] } | undefined;
  /** How many forms it has. */
  readonly forms: number;
};

/** What stands on the paper: "W-12". */
export function formNumber({ code }: Pick<Batch, "code">, number: number): string {
  return `${code}-${number}`;
}

/** The first letter of its name, with a number when another pile has that: W, W2, W3. A name without letters gives an S. */
export function freeCode(name: string, taken: readonly string[]): string {
  const letter = /[A-Z]/.exec(name.normalize("NFKD").toUpperCase())?.[0] ?? "S";
  for (let at = 1; ; at += 1) {
    const code = at === 1 ? letter : `${letter}${at}`;
    if (!taken.includes(code)) return code;
  }
}
