import type { ComponentPropsWithRef } from "react";
import styles from "./Button.module.css";

export type ButtonProps = Omit<ComponentPropsWithRef<"button">, "className" | "style"> & {
  /** `primary`: the one action that matters most; `quiet`: no border until it is pointed at. */
  readonly variant?: "plain" | "primary" | "quiet";
};

/** A native button that never submits by accident; `aria-pressed` turns it into a toggle. */
export function Button({ variant = "plain", type = "button", ...rest }: ButtonProps) {
  const look = variant === "plain" ? styles.button : `${styles.button} ${styles[variant]}`;
  return <button {...rest} type={type} className={look} />;
}
