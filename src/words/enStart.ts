/** Words of the list of stories, which the build writes into its page. */
export const enStart = {
  heading: "Timelines that show their sources",
  emptyHeading: "No story yet",
  empty: "This site holds no story. Add a folder with a story.yaml to seeds and run npm run preprocess.",
};
