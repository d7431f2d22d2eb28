import { DASHES, SYMBOLS } from './palette.js';
import type { TrendSpec } from './spec.js';
import {
  hatching, NARROW, TEXT_SIZE, tooltip, tooltipLook, type Drawing, type Picture,
} from './drawing.js';

const TOP = 16;
const BOTTOM = 32;

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
        minInterval: 1,
        splitNumber: narrow ? 3 : 5,
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
          data: figures.map((figure) => figure ?? '-'),
          connectNulls: false,
          symbol: SYMBOLS[i % SYMBOLS.length],
          symbolSize: 6,
          showAllSymbol: true,
          color: theme.palette.lines[i % theme.palette.lines.length],
          lineStyle: { width: 2, type: DASHES[i % DASHES.length] },
          emphasis: { disabled: true },
          endLabel: { ...text, show: !narrow, formatter: name, width: right - 20, overflow: 'break' },
          labelLayout: { moveOverlap: 'shiftY' },
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

function most(spec: TrendSpec): number {
  return Math.max(1, ...spec.series.flatMap(({ figures }) => figures.map((figure) => figure ?? 0)));
}

function emptyPeriods(spec: TrendSpec): number[] {
  return spec.periods
    .map((_, at) => at)
    .filter((at) => spec.series.every(({ figures }) => figures[at] === null));
}
