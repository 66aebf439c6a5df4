// @ts-check

/**
 * Ends this process on Ctrl-C, when it is told to end, and when the npm that started it is gone. npm hands a signal
 * to the shell between the two and to nobody else, so without the last rule the work would go on unseen.
 * @param {number} code the exit code
 */
export function endOnSignal(code) {
  const end = () => process.exit(code);
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
}
