const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel'];
const LOOK_EVERY_MS = 1000;
const ANSWER_WITHIN_MS = 3000;

/**
 * Presses the lock by itself when nobody has done anything in any tab for so long. By the wall clock,
 * so that a phone that slept locks as soon as it wakes. What is on the screen goes first, whether the
 * server can be reached or not.
 */
export function idleLock(button: HTMLElement, patienceMs: number): void {
  const tabs = new BroadcastChannel('parasol');
  let alive = Date.now();
  let told = alive;
  const onLife = (): void => {
    const now = Date.now();
    if (now - alive > LOOK_EVERY_MS) {
      look();
      alive = now;
      tabs.postMessage('alive');
    }
    // Long typing in one field may reach the server late: it has a clock of its own.
    if (now - told > patienceMs / 3) {
      told = now;
      void fetch('icon.svg', { cache: 'no-store' }).catch(() => undefined);
    }
  };
  const stop = (): void => {
    window.clearInterval(timer);
    tabs.close();
    SIGNS_OF_LIFE.forEach((sign) => window.removeEventListener(sign, onLife, true));
    document.removeEventListener('visibilitychange', look);
  };
  const look = (): void => {
    if (!button.isConnected) {
      stop();
    } else if (Date.now() - alive > patienceMs) {
      stop();
      document.documentElement.classList.add('locked');
      button.click();
      window.setTimeout(() => location.reload(), ANSWER_WITHIN_MS);
    }
  };
  tabs.onmessage = () => (alive = Date.now());
  const timer = window.setInterval(look, LOOK_EVERY_MS);
  SIGNS_OF_LIFE.forEach((sign) => window.addEventListener(sign, onLife, { capture: true, passive: true }));
  document.addEventListener('visibilitychange', look);
}

(window as { parasolIdleLock?: typeof idleLock }).parasolIdleLock = idleLock;
