/** Keeps the screen on until the function it gives back is called; where a browser cannot, or may not, it goes dark as ever. */
export function keepAwake(): () => void {
  let over = false;
  let lock: WakeLockSentinel | undefined;
  const release = () => void lock?.release().catch(() => undefined);
  const ask = () => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (given) => {
        lock = given;
        if (over) release();
      },
      () => undefined,
    );
  };
  ask();
  // A browser takes it away when something else is looked at.
  document.addEventListener('visibilitychange', ask);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    release();
  };
}
