import { COLOUR_ROLES, type Colours, type Scheme } from "../embed/colourRoles.ts";
import type { EmbedConfig } from "../embed/embedConfig.ts";

/** What decides how an embed looks: its address first, then the page around it. */
export type EmbedLook = Pick<EmbedConfig, "theme" | "colours"> & { readonly scheme: Scheme };

/**
 * Puts theme and colours on the page, role by role; a role that nobody names goes back to its own colour. The values
 * have been parsed as colours, and are set as such: nothing of them can become another rule.
 */
export function applyEmbedLook({ theme, colours, scheme }: EmbedLook): void {
  const { style } = document.documentElement;
  const chosen = theme === "auto" ? scheme : theme;
  style.colorScheme = chosen ?? "";
  for (const role of COLOUR_ROLES) {
    const colour = colours[role];
    if (colour === undefined) style.removeProperty(`--${role}`);
    else style.setProperty(`--${role}`, colour);
  }
}

/** Colours of the address win over those of the page around it: whoever pasted it wrote them there. */
export const mergeColours = (ofHost: Colours, ofAddress: Colours): Colours => ({ ...ofHost, ...ofAddress });
