/**
 * What a page asks `<parasol-chart>` to draw: plain data, no code, no markup. Every word in it is
 * already in the reader's language; numbers are formatted here.
 *
 * A figure of null was withheld or is empty: the two look alike, because telling them apart would
 * tell something about a few people.
 */
export type Figure = number | null;

/** The words of a chart, in the reader's language. */
export interface Words {
  /** The finding in one sentence: what a screen reader says instead of the picture. */
  label: string;
  /** What is counted, for example "reports filed". */
  unit: string;
  /** The one reason for every hatched cell: "too little to show safely". */
  withheld: string;
  /** How a figure is written, {0} being the number: "≈{0}". */
  approximate: string;
  /** Names the region in which a wide chart scrolls. */
  scrollable: string;
  /** Said when the drawing code did not arrive. */
  failed: string;
  /** Explains gaps in lines: "gap or hatching: too little to show safely". */
  gaps: string;
  /** BCP 47 tag of the reader's language, for numbers. */
  locale: string;
}

export interface HeatMapSpec {
  words: Words;
  kind: 'heat-map';
  rows: string[];
  columns: string[];
  /** One list for each row, one figure for each column. */
  figures: Figure[][];
}

export interface TrendSpec {
  words: Words;
  kind: 'trend';
  periods: string[];
  series: { name: string; figures: Figure[] }[];
}

export interface WorldMapSpec {
  words: Words;
  kind: 'world-map';
  /** ISO 3166-1 alpha-2 to name and figure; a country that is missing here is drawn as withheld. */
  countries: Record<string, { name: string; figure: Figure }>;
}

export type ChartSpec = HeatMapSpec | TrendSpec | WorldMapSpec;
