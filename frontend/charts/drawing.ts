import type { Theme } from './theme.js';

/** Everything a kind of chart needs to make its picture, beside its data. */
export interface Drawing {
  theme: Theme;
  /** Width of the element in CSS pixels. */
  width: number;
  /** A number in the reader's language. */
  number: (figure: number) => string;
  /** A published figure, marked as rounded by design: "≈120". */
  figure: (figure: number) => string;
  /** The measured width of a text in the chart's font. */
  measure: (text: string, size: number) => number;
}

/** A picture: ECharts' option and the size it needs. */
export interface Picture {
  option: Record<string, unknown>;
  width: number;
  height: number;
}

export const TEXT_SIZE = 13;

/** Below this width a chart is laid out for a phone. */
export const NARROW = 560;

/** ECharts' shape of a fill for the SVG renderer: a hatching of thin slanted lines. */
export function hatching(theme: Theme): object {
  return {
    svgElement: {
      tag: 'g',
      key: 'hatch',
      attrs: {},
      children: [
        {
          tag: 'rect',
          key: 'ground',
          attrs: { width: 6, height: 6, fill: theme.palette.hatchGround },
        },
        {
          tag: 'path',
          key: 'lines',
          attrs: {
            d: 'M-1.5,1.5 L1.5,-1.5 M0,6 L6,0 M4.5,7.5 L7.5,4.5',
            stroke: theme.palette.hatch,
            'stroke-width': 1,
          },
        },
      ],
    },
    svgWidth: 6,
    svgHeight: 6,
  };
}

/** A tooltip as an element, so that no text is ever read as markup. */
export function tooltip(title: string, lines: string[]): HTMLElement {
  const box = document.createElement('div');
  const head = document.createElement('strong');
  head.textContent = title;
  box.append(head);
  for (const line of lines) {
    const row = document.createElement('div');
    row.textContent = line;
    box.append(row);
  }
  return box;
}

export function tooltipLook(theme: Theme): Record<string, unknown> {
  return {
    confine: true,
    enterable: true,
    transitionDuration: 0,
    backgroundColor: theme.ground,
    borderColor: theme.line,
    textStyle: { color: theme.ink, fontFamily: theme.font, fontSize: TEXT_SIZE },
    extraCssText: 'box-shadow: none; white-space: normal; max-width: 18rem;',
  };
}

/** How many lines a text takes in a width, broken between words where there are any. */
export function lineCount(text: string, width: number, drawing: Drawing): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=\s)/u)) {
    const length = drawing.measure(word, TEXT_SIZE);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length > width ? length % width : used + length;
  }
  return lines;
}
