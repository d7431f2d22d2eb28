/**
 * ECharts, only the parts that are used. This module and what it imports are a chunk of their own:
 * nobody loads it who does not look at a chart.
 */
import { HeatmapChart, LineChart, MapChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing, Picture } from './drawing.js';
import { heatMap } from './heat-map.js';
import type { Step } from './scale.js';
import type { ChartSpec } from './spec.js';
import { trend } from './trend.js';
import { WORLD, worldMap } from './world-map.js';

use([
  HeatmapChart, LineChart, MapChart, GridComponent, MarkAreaComponent, TooltipComponent,
  SVGRenderer,
]);

let outlines: Promise<string[]> | undefined;

/** Loads the world's outlines once; answers the codes of the countries that are drawn. */
function world(): Promise<string[]> {
  outlines ??= import('./world/world.json').then(({ default: geometry }) => {
    registerMap(WORLD, geometry as unknown as Parameters<typeof registerMap>[1]);
    return geometry.features.map((country) => country.properties.name);
  });
  return outlines;
}

export async function picture(spec: ChartSpec, scale: Step[], drawing: Drawing): Promise<Picture> {
  switch (spec.kind) {
    case 'heat-map':
      return heatMap(spec, scale, drawing);
    case 'trend':
      return trend(spec, drawing);
    case 'world-map':
      return worldMap(spec, scale, await world(), drawing);
  }
}

/** Draws in the container, reusing the chart that is there. */
export function draw(
  container: HTMLElement,
  { option, width, height }: Picture,
  before?: EChartsType,
): EChartsType {
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  const chart = before ?? init(container, undefined, { renderer: 'svg', width, height });
  chart.resize({ width, height });
  chart.setOption(option, { notMerge: true });
  return chart;
}
