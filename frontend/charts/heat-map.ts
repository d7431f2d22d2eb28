import { inkOn } from './palette.js';
import { colourOf, type Step } from './scale.js';
import type { HeatMapSpec } from './spec.js';
import {
  hatching, lineCount, NARROW, TEXT_SIZE, tooltip, tooltipLook, type Drawing, type Picture,
} from './drawing.js';

const ROW = 38;
const LABEL_ROW = 26;
const LEAST_COLUMN = 56;
const MOST_LEAST_COLUMN = 120;
const LINE = 17;

/**
 * Rows by columns. On a phone each row's name stands on a line of its own above its cells, so that
 * the width is left to the figures.
 */
export function heatMap(spec: HeatMapSpec, scale: Step[], drawing: Drawing): Picture {
  const { theme } = drawing;
  const narrow = drawing.width < NARROW;
  const widest = Math.max(...spec.rows.map((row) => drawing.measure(row, TEXT_SIZE)));
  const left = narrow ? 2 : Math.min(widest + 20, 260);
  const words = spec.columns.flatMap((name) => name.split(/[\s-]/u));
  const longest = Math.max(...words.map((word) => drawing.measure(word, TEXT_SIZE)));
  const least = Math.min(Math.max(LEAST_COLUMN, longest + 10), MOST_LEAST_COLUMN);
  const column = Math.max(least, (drawing.width - left - 4) / spec.columns.length);
  const width = Math.floor(left + column * spec.columns.length + 4);
  const lines = Math.max(...spec.columns.map((name) => lineCount(name, column - 8, drawing)));
  const top = lines * LINE + 12;
  const rows = narrow ? spec.rows.flatMap((row, i) => [`label-${i}`, `row-${i}`]) : spec.rows;
  const height = top + spec.rows.length * (narrow ? LABEL_ROW + LABEL_ROW : ROW) + 4;
  const text = { color: theme.ink, fontFamily: theme.font, fontSize: TEXT_SIZE, lineHeight: LINE };
  const data = spec.figures.flatMap((figures, y) =>
    figures.map((figure, x) => {
      const fill = figure === null ? hatching(theme) : colourOf(figure, scale);
      return {
        value: [x, narrow ? 2 * y + 1 : y, figure ?? 0],
        itemStyle: { color: fill, borderColor: theme.ground, borderWidth: 2 },
        label: {
          show: figure !== null,
          color: typeof fill === 'string' ? inkOn(fill) : theme.ink,
        },
      };
    }),
  );
  const figureAt = ([x, y]: number[]) => spec.figures[narrow ? (y - 1) / 2 : y][x];
  return {
    width,
    height,
    option: {
      animation: false,
      grid: { left, right: 2, top, bottom: 2, outerBoundsMode: 'none' },
      xAxis: {
        type: 'category',
        position: 'top',
        data: spec.columns,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...text, interval: 0, width: column - 8, overflow: 'break', margin: 6 },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: narrow
          ? {
              ...text,
              interval: 0,
              inside: true,
              margin: 2,
              verticalAlign: 'middle',
              formatter: (_: string, i: number) => (i % 2 === 0 ? spec.rows[i / 2] : ''),
            }
          : { ...text, interval: 0, width: left - 16, overflow: 'break', margin: 10 },
        z: 3,
      },
      tooltip: {
        ...tooltipLook(theme),
        trigger: 'item',
        formatter: ({ value }: { value: number[] }) => {
          const figure = figureAt(value);
          return tooltip(
            `${spec.rows[narrow ? (value[1] - 1) / 2 : value[1]]} · ${spec.columns[value[0]]}`,
            [figure === null ? spec.words.withheld : `${drawing.figure(figure)} ${spec.words.unit}`],
          );
        },
      },
      series: [
        {
          type: 'heatmap',
          data,
          emphasis: { disabled: true },
          label: {
            fontFamily: theme.font,
            fontSize: TEXT_SIZE,
            formatter: ({ value }: { value: number[] }) => {
              const figure = figureAt(value);
              return figure === null ? '' : drawing.figure(figure);
            },
          },
        },
      ],
    },
  };
}
