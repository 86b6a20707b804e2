import type { ReactNode } from "react";
import styles from "./VerdictBadge.module.css";

/** What a comparison found, in words; the tone only repeats them. */
export function VerdictBadge({
  tone,
  children,
}: {
  readonly tone: "agree" | "differ" | "single";
  readonly children: ReactNode;
}) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
