/**
 * The colours of every chart, in one place. Both ramps are ordered by lightness, so that they read
 * the same with any kind of colour vision and in a black-and-white print; the lines differ in dash
 * and symbol too, so that no chart depends on hue alone.
 */
export interface Palette {
  /** From few to many; ColorBrewer YlGnBu, turned round on dark ground. */
  readonly ramp: readonly string[];
  /** At least 3:1 against the page, told apart in deuteranopia, protanopia and tritanopia. */
  readonly lines: readonly string[];
  readonly hatch: string;
  readonly hatchGround: string;
}

export const LIGHT: Palette = {
  ramp: ['#e3f2c4', '#a5dab6', '#5bbfc0', '#2f93bd', '#2a5ea5', '#1f2f7a'],
  lines: ['#0b5fa5', '#b8480b', '#0f7b54', '#9c2f7b', '#6b5b00', '#4a4f57', '#5a49b0', '#a3162e'],
  hatch: '#8b8578',
  hatchGround: '#f3efe7',
};

export const DARK: Palette = {
  ramp: ['#27407e', '#2a66a8', '#2f93bd', '#5bbfc0', '#a5dab6', '#eef7d2'],
  lines: ['#6cb4ee', '#f0964e', '#4cc79a', '#e08cc4', '#d8c24a', '#b9bec7', '#aaa2f7', '#f58a97'],
  hatch: '#7d7a76',
  hatchGround: '#262523',
};

/** Dashes of the lines, in the order of their colours. */
export const DASHES: readonly (number[] | 'solid')[] = [
  'solid', [7, 3], [2, 3], [9, 3, 2, 3], 'solid', [7, 3], [2, 3], [9, 3, 2, 3],
];

/** Symbols at the points of the lines, in the order of their colours. */
export const SYMBOLS: readonly string[] = [
  'circle', 'rect', 'triangle', 'diamond', 'rect', 'triangle', 'diamond', 'circle',
];

/** Ink that can be read on a colour of the ramps. */
export function inkOn(colour: string): string {
  return luminance(colour) > 0.32 ? '#14181f' : '#ffffff';
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
