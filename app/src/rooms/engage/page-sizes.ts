/** How many contributions stand on one page of each list. */
export const listPerPage = 20;
export const answersPerPage = 20;
export const registerPerPage = 50;
export const queuePerPage = 20;
