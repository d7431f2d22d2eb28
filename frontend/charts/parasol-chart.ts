import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { EChartsType } from 'echarts/core';
import { DASHES } from './palette.js';
import { NARROW, type Drawing } from './drawing.js';
import { stepLabel, steps, type Step } from './scale.js';
import type { ChartSpec, Figure } from './spec.js';
import { readTheme, type Theme } from './theme.js';

/**
 * A chart from a plain description, see spec.ts. The picture is one image with the finding as its
 * name; the same figures stand in a table beside it, which the page brings. What does not fit a
 * phone scrolls inside, never the page.
 */
export class ParasolChart extends LitElement {
  static override properties = {
    spec: { attribute: false },
    scale: { state: true },
    theme: { state: true },
    overflows: { state: true },
    narrow: { state: true },
    failed: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
      color: var(--ink, light-dark(#1b1f2a, #ece8e1));
      font-size: 0.875rem;
    }
    :host([hidden]) {
      display: none;
    }
    .scroll {
      overflow-x: auto;
      overflow-y: hidden;
      min-height: 12rem;
    }
    .scroll:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: 2px;
    }
    ul {
      list-style: none;
      margin: 0 0 0.75rem;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
    }
    li {
      display: flex;
      align-items: center;
      gap: 0.4rem;
    }
    li svg {
      flex: none;
    }
    .probes {
      display: none;
    }
    .probe-scheme {
      color: light-dark(#000, #fff);
    }
    .probe-quiet {
      color: var(--ink-soft, light-dark(#545a68, #b3b1ad));
    }
    .probe-line {
      color: var(--line, light-dark(#d9d2c6, #3a3e48));
    }
    .probe-ground {
      color: var(--surface, light-dark(#ffffff, #1f2229));
    }
  `;

  declare spec?: ChartSpec;
  declare private scale: Step[];
  declare private theme?: Theme;
  declare private overflows: boolean;
  declare private narrow: boolean;
  declare private failed: boolean;

  private chart?: EChartsType;
  private drawnWidth = 0;
  private drawing = Promise.resolve();
  private readonly sizes = new ResizeObserver(() => this.redrawAtNewWidth());
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly onScheme = () => this.redraw();
  private readonly ruler = document.createElement('canvas').getContext('2d');

  constructor() {
    super();
    this.scale = [];
    this.overflows = false;
    this.narrow = false;
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    this.scheme.addEventListener('change', this.onScheme);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.scheme.removeEventListener('change', this.onScheme);
    this.chart?.dispose();
    this.chart = undefined;
    this.drawnWidth = 0;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('spec')) {
      this.redraw();
    }
  }

  protected override render() {
    const { spec } = this;
    return html`
      <div class="probes">
        <i class="probe-scheme"></i><i class="probe-ink"></i><i class="probe-quiet"></i>
        <i class="probe-line"></i><i class="probe-ground"></i>
      </div>
      ${spec && this.theme ? this.legend(spec, this.theme) : nothing}
      ${spec && this.failed ? html`<p role="status">${spec.words.failed}</p>` : nothing}
      <div
        class="scroll"
        tabindex=${this.overflows ? '0' : nothing}
        role=${this.overflows ? 'region' : nothing}
        aria-label=${this.overflows && spec ? spec.words.scrollable : nothing}
        ?hidden=${this.failed}
        @keydown=${this.onKey}
      >
        <div class="picture" role="img" aria-label=${spec?.words.label ?? nothing}></div>
      </div>
    `;
  }

  private legend(spec: ChartSpec, theme: Theme) {
    const lines = spec.kind === 'trend' && this.narrow ? spec.series : [];
    return html`<ul>
      ${lines.map(
        ({ name }, i) => html`<li>
          <svg width="24" height="10" aria-hidden="true">
            <line x1="0" y1="5" x2="24" y2="5" stroke-width="3"
              stroke=${theme.palette.lines[i % theme.palette.lines.length]}
              stroke-dasharray=${dashes(i)}></line></svg>${name}
        </li>`,
      )}
      ${this.scale.map(
        (step) => html`<li>
          <svg width="16" height="16" aria-hidden="true">
            <rect width="16" height="16" fill=${step.colour}></rect></svg>${stepLabel(step, this.number)}
        </li>`,
      )}
      <li>
        <svg width="16" height="16" aria-hidden="true">
          <rect width="16" height="16" fill=${theme.palette.hatchGround}></rect>
          <path d="M0,4 L4,0 M0,10 L10,0 M0,16 L16,0 M6,16 L16,6 M12,16 L16,12"
            stroke=${theme.palette.hatch}></path></svg>${spec.kind === 'trend' ? spec.words.gaps : spec.words.withheld}
      </li>
    </ul>`;
  }

  private readonly number = (figure: number): string =>
    new Intl.NumberFormat(this.spec?.words.locale).format(figure);

  private readonly figure = (figure: number): string =>
    (this.spec?.words.approximate ?? '{0}').replace('{0}', this.number(figure));

  private readonly measure = (text: string, size: number): number => {
    if (this.ruler === null) {
      return text.length * size * 0.6;
    }
    this.ruler.font = `${size}px ${this.theme?.font ?? 'sans-serif'}`;
    return this.ruler.measureText(text).width;
  };

  private redrawAtNewWidth(): void {
    if (Math.abs(this.clientWidth - this.drawnWidth) >= 1) {
      this.redraw();
    }
  }

  /** One drawing at a time, the newest description last. */
  private redraw(): void {
    this.drawing = this.drawing.then(() => this.drawNow());
  }

  private async drawNow(): Promise<void> {
    const { spec } = this;
    const width = this.clientWidth;
    if (!spec || width === 0 || !this.isConnected) {
      return;
    }
    this.drawnWidth = width;
    this.narrow = width < NARROW;
    const theme = readTheme(this.renderRoot as ParentNode & Node);
    this.theme = theme;
    this.scale = spec.kind === 'trend' ? [] : steps(allFigures(spec), theme.palette.ramp);
    const drawing: Drawing = {
      theme, width, number: this.number, figure: this.figure, measure: this.measure,
    };
    try {
      const { draw, picture } = await import('./engine.js');
      const made = await picture(spec, this.scale, drawing);
      const container = this.renderRoot.querySelector<HTMLElement>('.picture');
      if (container && this.isConnected) {
        this.failed = false;
        this.chart = draw(container, made, this.chart);
        this.overflows = made.width > width + 1;
        this.toggleAttribute('drawn', true);
      }
    } catch (problem) {
      this.failed = true;
      console.error(problem);
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.chart?.dispatchAction({ type: 'hideTip' });
    }
  };
}

function allFigures(spec: ChartSpec): Figure[] {
  switch (spec.kind) {
    case 'heat-map':
      return spec.figures.flat();
    case 'world-map':
      return Object.values(spec.countries).map(({ figure }) => figure);
    case 'trend':
      return [];
  }
}

function dashes(line: number): string | typeof nothing {
  const dash = DASHES[line % DASHES.length];
  return Array.isArray(dash) ? dash.join(' ') : nothing;
}

customElements.define('parasol-chart', ParasolChart);
