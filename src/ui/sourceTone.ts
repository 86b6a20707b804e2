import styles from "./SourceTone.module.css";
import { toPaintNumber } from "./sourcePaint.ts";

/**
 * The class that sets `--tone` and `--tone-tint` to a source's colours for everything inside. `index` is the source's
 * place in the story, from 0. A class, because the content security policy blocks style attributes in prerendered HTML.
 */
export const toToneClass = (index: number): string => styles[`tone${toPaintNumber(index)}`] ?? "";
