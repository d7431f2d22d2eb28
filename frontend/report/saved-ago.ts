import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const SECONDS_OF: ReadonlyArray<readonly [Intl.RelativeTimeFormatUnit, number]> = [
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
];

/** Whether nothing typed here can reach the server: the line is down, or the session is over. */
function isCutOff(): boolean {
  const { connectionState } = (window as { Vaadin?: { connectionState?: { state: string } } }).Vaadin ?? {};
  const state = connectionState?.state ?? '';
  return ['reconnecting', 'connection-lost'].includes(state) || document.querySelector('.v-system-error') !== null;
}

/**
 * Says how long ago the last save was committed, and counts on by itself. The server sets `age` and
 * a new `stamp` with every save; the clock that counts is this page's own, so that a wrong clock on
 * either side does not matter. The time is not a live region: the form announces changes of state
 * only, and this element the one change that the server cannot announce, that it is out of reach.
 */
@customElement('report-saved-ago')
export class SavedAgo extends LitElement {
  /** The text around the time, for example "Saved {0}". */
  @property() pattern = '';

  /** What stands there during the first seconds. */
  @property() now = '';

  /** What stands there instead of a time, where nothing has been saved. */
  @property() text = '';

  /** What stands there when words were typed since and cannot reach the server. */
  @property() unsaved = '';

  /** The language of the time. */
  @property() language = 'en';

  /** Seconds since the save, at the moment `stamp` was set. */
  @property({ type: Number }) age = 0;

  /** Another number for each save. */
  @property({ type: Number }) stamp = 0;

  private startedAt = performance.now();
  private typedAt = Number.NEGATIVE_INFINITY;
  private timer?: number;
  private readonly typed = (): void => {
    this.typedAt = performance.now();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('input', this.typed, true);
    this.timer = window.setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    window.clearInterval(this.timer);
    document.removeEventListener('input', this.typed, true);
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('stamp')) {
      this.startedAt = performance.now();
    }
  }

  protected override render(): TemplateResult {
    const lost = this.typedAt > this.startedAt && isCutOff();
    this.classList.toggle('danger', lost);
    return html`${lost ? this.unsaved : this.sinceSave()}<span class="for-screen-readers" role="status"
        >${lost ? this.unsaved : ''}</span
      >`;
  }

  private sinceSave(): string {
    if (this.text) {
      return this.text;
    }
    const seconds = Math.floor(this.age + (performance.now() - this.startedAt) / 1000);
    return seconds < 3 ? this.now : this.pattern.replace('{0}', this.ago(seconds));
  }

  private ago(seconds: number): string {
    const format = new Intl.RelativeTimeFormat(this.language, { style: 'short' });
    for (const [unit, length] of SECONDS_OF) {
      if (seconds >= length) {
        return format.format(-Math.floor(seconds / length), unit);
      }
    }
    return format.format(-seconds, 'second');
  }
}
