/** Waits for the promise, but no longer than this. `null` when the time is over; the promise itself goes on. */
export async function withinTime<T>(promise: Promise<T>, limitMs: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
    // Once the time is over nobody waits for it: a page that is closed meanwhile rejects it.
    promise.catch(() => {});
  }
}
