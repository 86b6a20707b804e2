import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SearchBox } from "./SearchBox.tsx";

describe("SearchBox", () => {
  it("is a search landmark with a named field, and a button that tells whether the filters are open", () => {
    const html = renderToStaticMarkup(
      <SearchBox
        labels={{ field: "Search this story", filters: (n) => `Filters ${n}` }}
        query="hostages"
        onQuery={() => {}}
        onGo={() => {}}
        filtersOpen
        onFiltersOpen={() => {}}
        activeFilters={2}
        inputId="words"
      />,
    );
    expect(html).toMatch(/^<search/);
    expect(html).toMatch(
      /<input id="words" type="search"[^>]*aria-label="Search this story"[^>]*value="hostages"/,
    );
    expect(html).toMatch(/<button aria-expanded="true"[^>]*>Filters 2</);
  });
});
