/** A system that sends what waited while it was away; each by its own key. */
export const keyPace = { max: 300, perSeconds: 60 } as const;
