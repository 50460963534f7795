/** Things of a layer that stand on a page: of one layer by itself, and under a map with others. */
export const shapesPerPage = 100;
export const shapesOnMap = 10;
