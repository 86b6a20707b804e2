/** How many sources have a colour and a pattern of their own; a seventh starts again at the first. */
const SOURCE_PAINTS = 6;

/** `index` is the source's place in the story, from 0. The number that tokens and classes carry, from 1. */
export const toPaintNumber = (index: number): number => (index % SOURCE_PAINTS) + 1;

/** The SVG paint (colour and pattern in one) of a source: needs `SourcePaints` once in the document. */
export const toSourcePaint = (index: number): string => `url(#source-paint-${toPaintNumber(index)})`;
