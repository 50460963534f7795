/** A staff member at work types, saves and goes on; a script does not. */
export const staffPace = { max: 120, perSeconds: 60 } as const;

/** A search over a million combinations: enough for who tries things out. */
export const computePace = { max: 20, perSeconds: 60 } as const;
