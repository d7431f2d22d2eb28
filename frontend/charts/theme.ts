import { DARK, LIGHT, type Palette } from './palette.js';

/** What the page looks like around a chart: read from it, so that there is one set of tokens. */
export interface Theme {
  palette: Palette;
  ink: string;
  quiet: string;
  line: string;
  ground: string;
  font: string;
}

/**
 * Reads the theme from elements that wear it: a computed colour is resolved, a custom property with
 * light-dark() in it is not. `probe` has the light-dark() colour black on light, white on dark.
 */
export function readTheme(host: ParentNode): Theme {
  const worn = (selector: string) => getComputedStyle(host.querySelector(selector)!);
  const dark = worn('.probe-scheme').color === 'rgb(255, 255, 255)';
  return {
    palette: dark ? DARK : LIGHT,
    ink: worn('.probe-ink').color,
    quiet: worn('.probe-quiet').color,
    line: worn('.probe-line').color,
    ground: worn('.probe-ground').color,
    font: worn('.probe-ink').fontFamily,
  };
}
