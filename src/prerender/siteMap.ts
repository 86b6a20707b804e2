/** `siteUrl` with exactly one slash at its end. Throws where it isn't an http or https address. */
export function toSiteRoot(siteUrl: string): string {
  const url = new URL(siteUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new Error(`SITE_URL must be an http or https address, not ${siteUrl}`);
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}

/** A site map (sitemaps.org, protocol 0.9). Needs absolute addresses, so it is written only where `SITE_URL` is set. */
export function writeSiteMap(siteUrl: string, pages: readonly string[]): string {
  const root = toSiteRoot(siteUrl);
  const entries = pages.map((page) => `  <url><loc>${root}${page === "index.html" ? "" : page}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}
