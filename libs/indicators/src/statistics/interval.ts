/** The range that plausibly holds the true value, in the unit of the value it belongs to. */
export type Interval = { readonly low: number; readonly high: number };
