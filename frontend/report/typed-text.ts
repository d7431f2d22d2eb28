/*
 * Text is sent every second or so while somebody types. This sends what is still on its way before
 * the page is left: by a link, by the browser's back, by another app coming to the front.
 */
const told = new WeakMap<Element, string>();

function tell(): void {
  document.querySelectorAll<HTMLElement & { value: string }>('.typed-text').forEach((field) => {
    if (told.get(field) !== field.value) {
      told.set(field, field.value);
      field.dispatchEvent(new CustomEvent('typed-text'));
    }
  });
}

document.addEventListener('change', tell, true);
document.addEventListener('click', tell, true);
document.addEventListener('visibilitychange', tell, true);
window.addEventListener('popstate', tell, true);
window.addEventListener('pagehide', tell, true);
