/** Rows of which something has to be said, on one page. */
export const toldPerPage = 50;
