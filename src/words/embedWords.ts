import { enEmbed } from "./enEmbed.ts";

/** The part of the catalogue that only embeds carry. */
export const embedWords = enEmbed;
