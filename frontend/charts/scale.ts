import type { Figure } from './spec.js';

/** A class of figures from `from` to below `to`; the outer classes are open. */
export interface Step {
  from: number;
  to: number;
  colour: string;
}

const MOST_STEPS = 6;

/**
 * Sorts figures into at most six classes with round borders. Counts of reports span magnitudes, so
 * the borders grow by 1, 2, 5; where they lie close together, evenly.
 */
export function steps(figures: Figure[], ramp: readonly string[]): Step[] {
  const known = figures.filter((figure): figure is number => figure !== null);
  if (known.length === 0) {
    return [];
  }
  const least = Math.min(...known);
  const most = Math.max(...known);
  const borders = [[1, 2, 5], [1, 5], [1], [0.1]]
    .map((factors) => roundBetween(least, most, factors))
    .find((found) => found.length < MOST_STEPS) ?? [];
  const chosen = borders.length >= 2 ? borders : evenly(least, most);
  const edges = [Number.NEGATIVE_INFINITY, ...chosen, Number.POSITIVE_INFINITY];
  const count = edges.length - 1;
  return Array.from({ length: count }, (_, i) => ({
    from: edges[i],
    to: edges[i + 1],
    colour: ramp[count === 1 ? 2 : Math.round((i * (ramp.length - 1)) / (count - 1))],
  }));
}

export function colourOf(figure: number, scale: Step[]): string {
  return scale.find((step) => figure >= step.from && figure < step.to)!.colour;
}

/** "< 50", "50–99", "≥ 200": needs no words, so no translation. */
export function stepLabel(step: Step, format: (figure: number) => string): string {
  if (step.from === Number.NEGATIVE_INFINITY) {
    return step.to === Number.POSITIVE_INFINITY ? '≥ 0' : `< ${format(step.to)}`;
  }
  return step.to === Number.POSITIVE_INFINITY
    ? `≥ ${format(step.from)}`
    : `${format(step.from)}–${format(step.to - 1)}`;
}

function roundBetween(least: number, most: number, factors: number[]): number[] {
  const found: number[] = [];
  for (let power = 1; power <= most; power *= 10) {
    for (const factor of factors) {
      const border = factor * power;
      if (border > least && border <= most && Number.isInteger(border)) {
        found.push(border);
      }
    }
  }
  return found;
}

function evenly(least: number, most: number): number[] {
  if (most - least < 3) {
    return [];
  }
  const rough = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const width = Math.max(1, [1, 2, 5, 10].map((f) => f * power).find((w) => w >= rough) ?? rough);
  const found: number[] = [];
  for (let border = Math.ceil((least + 1) / width) * width; border <= most; border += width) {
    found.push(border);
  }
  return found;
}
