/** The five age bands of "Kerncijfers wijken en buurten": from the first age up to, not including, the second. */
export const ageBands = ["0-15", "15-25", "25-45", "45-65", "65+"] as const;
export type AgeBand = (typeof ageBands)[number];

export type AreaKind = "municipality" | "district" | "neighbourhood";

/** People or households, or null when the source does not say. Null is never filled in: not with zero, not from others. */
export type Figure = number | null;

export type PopulationArea = {
  /** GM0153, WK015301, BU01530102; letters may occur ("WK0363AF"), so never a number. */
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly inhabitants: Figure;
  readonly men: Figure;
  readonly women: Figure;
  readonly ageBands: Readonly<Record<AgeBand, Figure>>;
  readonly households: Figure;
};

/** The population of one municipality and its parts in one year, with where it came from. */
export type PopulationFrame = {
  readonly municipalityCode: string;
  readonly municipalityName: string;
  /** Of the figures, and of the borders they are drawn in. */
  readonly year: number;
  readonly tableId: string;
  readonly service: "odata4" | "odata3";
  /** The municipality first, then districts, then neighbourhoods, each by code. */
  readonly areas: readonly PopulationArea[];
};

/** Why there is no frame; the kinds are metric labels too. `detail` is for the log and the operator. */
export type PopulationFailure = {
  readonly kind: "notFound" | "unavailable" | "malformed" | "tooLarge" | "timeout";
  readonly detail: string;
};

export type PopulationOutcome = { readonly kind: "ok"; readonly frame: PopulationFrame } | PopulationFailure;

/** Where the population of a municipality comes from. */
export interface PopulationSource {
  /** @param municipalityCode "GM" and four digits */
  fetchFrame(municipalityCode: string): Promise<PopulationOutcome>;
}
