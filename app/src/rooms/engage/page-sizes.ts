/** How many contributions stand on one page of each list. */
export const listPerPage = 20;
export const answersPerPage = 20;
export const registerPerPage = 50;
export const queuePerPage = 20;
/** Of each theme above the answers; the others stand on its own page. */
export const sourcesOnAnswers = 3;
/** Texts that readers reported, above the queue: those that wait longest. */
export const reportedAtOnce = 20;
/** Groups of texts that look alike, above the queue: the largest. */
export const groupsAtOnce = 20;
