/** Where the page fills the window and can't scroll; StoryPage.module.css has the same condition. */
export const FILLS_WINDOW = "(min-width: 60rem) and (min-height: 36rem)";
