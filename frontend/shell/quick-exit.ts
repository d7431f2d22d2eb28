const PRESSES = 3;
const WITHIN_MS = 2000;

/**
 * Takes everything off the screen at once, ends the session and leaves an empty page in place of
 * this one. The post goes on when the page has gone; without script the form itself does the same.
 */
function leave(form: HTMLFormElement): void {
  document.documentElement.replaceChildren();
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => body.append(name, String(value)));
  const gone = fetch(form.action, { method: 'POST', body, keepalive: true, redirect: 'manual' });
  const away = (): void => location.replace('about:blank');
  gone.then(away, away);
}

/** Makes the form leave at its button and at Escape, pressed three times within two seconds. */
export function quickExit(form: HTMLFormElement): void {
  let pressed: number[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    leave(form);
  });
  const onKey = (event: KeyboardEvent): void => {
    if (!form.isConnected) {
      window.removeEventListener('keydown', onKey, true);
      return;
    }
    if (event.key !== 'Escape' || event.repeat) {
      pressed = [];
      return;
    }
    pressed = [...pressed.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (pressed.length >= PRESSES) {
      leave(form);
    }
  };
  // While it is captured, so that a dialog that closes at Escape does not keep it to itself.
  window.addEventListener('keydown', onKey, true);
}

(window as { parasolQuickExit?: typeof quickExit }).parasolQuickExit = quickExit;
