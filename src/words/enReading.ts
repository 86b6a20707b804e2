/** Words of the views that load when they are asked for: article, comparison, coverage, two clocks, distance. */
export const enReading = {
  article: {},
  compare: {},
  coverage: {},
  reported: {},
  distance: {},
};
