import styles from "./StillTimeline.module.css";

/** The frame around the still pictures. Whoever uses it brings their styles along, and not how they are drawn. */
export const stillFrame = styles.frame ?? "";
