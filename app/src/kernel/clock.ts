/** The time, as a port: production reads the machine, tests and the demo's history set it. */
export interface Clock {
  now(): Date;
}

export function systemClock(): Clock {
  return { now: () => new Date() };
}

/** A clock that stands still until it is `set`; moments as ISO 8601. */
export function fixedClock(iso: string): Clock & { set(iso: string): void } {
  let current = new Date(iso);
  return { now: () => current, set: (next) => (current = new Date(next)) };
}
