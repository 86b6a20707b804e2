/** Words of search and filters, which load with them. */
export const enSearch = {};
