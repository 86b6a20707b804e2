import type { ReactNode } from "react";
import styles from "./Notice.module.css";

/**
 * A sentence about the page itself, and a way on. `role`: `alert` for what went wrong just now, `status` for what is
 * under way; none for what was there from the start.
 */
export function Notice({
  tone = "plain",
  title,
  role,
  children,
}: {
  readonly tone?: "plain" | "warning";
  readonly title?: ReactNode;
  readonly role?: "alert" | "status";
  readonly children?: ReactNode;
}) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
