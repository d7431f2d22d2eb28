import { DASHES, SYMBOLS } from './palette.js';
import type { TrendSpec } from './spec.js';
import {
  hatching, lineCount, NARROW, TEXT_SIZE, tooltip, tooltipLook, type Drawing, type Picture,
} from './drawing.js';

const TOP = 16;
const BOTTOM = 32;
const LINE = TEXT_SIZE + 3;

/**
 * One line for each series. A withheld figure is a gap: a line drawn across it would invent one. A
 * period in which nothing could be shown is hatched from top to bottom.
 */
export function trend(spec: TrendSpec, drawing: Drawing): Picture {
  const { theme } = drawing;
  const narrow = drawing.width < NARROW;
  const text = { color: theme.ink, fontFamily: theme.font, fontSize: TEXT_SIZE };
  const widest = Math.max(0, ...spec.series.map(({ name }) => drawing.measure(name, TEXT_SIZE)));
  const right = narrow ? 12 : Math.min(widest + 28, 260);
  const left = drawing.measure(drawing.number(most(spec) * 2), TEXT_SIZE) + 16;
  const height = narrow ? 260 : 360;
  const band = (drawing.width - left - right) / spec.periods.length;
  const scale = roundScale(most(spec), narrow ? 3 : 5);
  const names = narrow ? [] : endNames(spec, drawing, right - 20, (figure) =>
    TOP + (height - TOP - BOTTOM) * (1 - figure / scale.max));
  return {
    width: drawing.width,
    height,
    option: {
      animation: false,
      grid: {
        left,
        right,
        top: TOP,
        bottom: BOTTOM,
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'category',
        data: spec.periods,
        boundaryGap: true,
        axisLine: { lineStyle: { color: theme.line } },
        axisTick: { show: false },
        axisLabel: { ...text, color: theme.quiet, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: scale.max,
        interval: scale.step,
        splitLine: { lineStyle: { color: theme.line, opacity: 0.6 } },
        axisLabel: { ...text, color: theme.quiet, formatter: (n: number) => drawing.number(n) },
      },
      tooltip: {
        ...tooltipLook(theme),
        trigger: 'axis',
        axisPointer: { type: 'line', lineStyle: { color: theme.quiet } },
        formatter: (points: { dataIndex: number }[]) => {
          const at = points[0].dataIndex;
          return tooltip(
            `${spec.periods[at]} · ${spec.words.unit}`,
            spec.series.map(({ name, figures }) => {
              const figure = figures[at];
              return `${name}: ${figure === null ? spec.words.withheld : drawing.figure(figure)}`;
            }),
          );
        },
      },
      series: [
        ...spec.series.map(({ name, figures }, i) => ({
          type: 'line',
          name,
          data: figures.map((figure, at) => (at === names[i]?.at
            ? {
              value: figure,
              label: {
                ...text, show: true, position: 'right', formatter: name, width: right - 20,
                overflow: 'break', lineHeight: LINE, offset: [0, names[i].down],
              },
            }
            : figure ?? '-')),
          connectNulls: false,
          symbol: SYMBOLS[i % SYMBOLS.length],
          symbolSize: 6,
          showAllSymbol: true,
          color: theme.palette.lines[i % theme.palette.lines.length],
          lineStyle: { width: 2, type: DASHES[i % DASHES.length] },
          emphasis: { disabled: true },
        })),
        {
          type: 'line',
          data: [],
          silent: true,
          markArea: {
            silent: true,
            itemStyle: { color: hatching(theme) },
            // In pixels: an area between two categories ends in their middles.
            data: emptyPeriods(spec).map((at) => [
              { x: left + at * band, y: TOP },
              { x: left + (at + 1) * band, y: height - BOTTOM },
            ]),
          },
        },
      ],
    },
  };
}

/** Round steps from 0 to the first that no figure exceeds. */
function roundScale(largest: number, steps: number): { max: number; step: number } {
  const power = 10 ** Math.floor(Math.log10(largest / steps));
  const step = Math.max(1, power * [1, 2, 5, 10].find((n) => n * power * steps >= largest)!);
  return { max: Math.ceil(largest / step) * step, step };
}

/**
 * Where each series has its name: at its last figure, and as far down (in pixels) as the names of
 * series that end beside it need. Nothing for a series without a figure.
 */
function endNames(
  spec: TrendSpec,
  drawing: Drawing,
  width: number,
  height: (figure: number) => number,
): ({ at: number; down: number } | undefined)[] {
  const ends = spec.series.map(({ name, figures }) => {
    const at = figures.findLastIndex((figure) => figure !== null);
    const half = (lineCount(name, width, drawing) * LINE) / 2;
    return at < 0 ? undefined : { at, down: 0, y: height(figures[at]!), half };
  });
  for (let at = 0; at < spec.periods.length; at++) {
    const beside = ends.filter((end) => end?.at === at).map((end) => end!)
      .sort((one, other) => one.y - other.y);
    // Down past the name above, and back up from the bottom where that was too far.
    let free = 0;
    for (const end of beside) {
      end.down = Math.max(0, free + end.half - end.y);
      free = end.y + end.down + end.half;
    }
    let floor = height(0) + LINE;
    for (const end of beside.reverse()) {
      end.down = Math.min(end.down, floor - end.half - end.y);
      floor = end.y + end.down - end.half;
    }
  }
  return ends;
}

function most(spec: TrendSpec): number {
  return Math.max(1, ...spec.series.flatMap(({ figures }) => figures.map((figure) => figure ?? 0)));
}

function emptyPeriods(spec: TrendSpec): number[] {
  return spec.periods
    .map((_, at) => at)
    .filter((at) => spec.series.every(({ figures }) => figures[at] === null));
}
