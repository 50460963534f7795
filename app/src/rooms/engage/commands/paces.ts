/** A school class or a library stands behind one address: these stop a machine, not a crowd. */
export const crowdPace = { max: 600, perSeconds: 600 } as const;

/** A class at work, of which each can have one letter sent to any address. */
export const arguePace = { max: 60, perSeconds: 600 } as const;

/** Each report asks somebody to look: wide enough for a class, not for a machine. */
export const reportPace = { max: 60, perSeconds: 600 } as const;

/** Anybody can have one mail sent to any address: wide enough for a library, not for a flood. */
export const mailPace = { max: 20, perSeconds: 600 } as const;

/** Somebody with their own private link. */
export const ownPace = { max: 60, perSeconds: 300 } as const;

/** A staff member at work types, saves and goes on; a script does not. */
export const staffPace = { max: 120, perSeconds: 60 } as const;

/** A tablet that was without a network for a day sends everything that waits, one after the other. */
export const streetPace = { max: 600, perSeconds: 60 } as const;

/** Each move of a map asks once, and a library stands behind one address. */
export const mapPace = { max: 1_200, perSeconds: 600 } as const;

/** Each pause in typing a title asks once, and a class stands behind one address. */
export const similarPace = { max: 900, perSeconds: 600 } as const;

/** A class at work, each with some photos; drawing one anew is work for us. */
export const photoPace = { max: 150, perSeconds: 600 } as const;

/** Writing a PDF anew can take seconds of work. A library sends some; who sends more can wait. */
export const pdfPace = { max: 20, perSeconds: 600 } as const;
