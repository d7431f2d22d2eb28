import { colourOf, type Step } from './scale.js';
import type { WorldMapSpec } from './spec.js';
import { hatching, tooltip, tooltipLook, type Drawing, type Picture } from './drawing.js';

/** The name under which the outlines are registered. */
export const WORLD = 'world';

/** Width by height of Equal Earth without Antarctica. */
const ASPECT = 2.3;

/** Smaller than this, a country cannot be made out; the map scrolls inside instead. */
const LEAST_WIDTH = 520;

/** A map of the world in equal areas, so that no country looks more or less than it is. */
export function worldMap(
  spec: WorldMapSpec,
  scale: Step[],
  drawn: string[],
  drawing: Drawing,
): Picture {
  const { theme } = drawing;
  const hatch = hatching(theme);
  const width = Math.max(drawing.width, LEAST_WIDTH);
  return {
    width,
    height: Math.round(width / ASPECT),
    option: {
      animation: false,
      tooltip: {
        ...tooltipLook(theme),
        trigger: 'item',
        formatter: ({ name }: { name: string }) => {
          const country = spec.countries[name];
          const figure = country?.figure ?? null;
          return tooltip(country?.name ?? name, [
            figure === null ? spec.words.withheld : `${drawing.figure(figure)} ${spec.words.unit}`,
          ]);
        },
      },
      series: [
        {
          type: 'map',
          map: WORLD,
          projection: EQUAL_EARTH,
          left: 2,
          right: 2,
          top: 2,
          bottom: 2,
          roam: false,
          selectedMode: false,
          emphasis: { disabled: true },
          label: { show: false },
          itemStyle: { borderColor: theme.ground, borderWidth: 0.5, areaColor: hatch },
          data: drawn.map((name) => {
            const figure = spec.countries[name]?.figure ?? null;
            return {
              name,
              value: figure ?? 0,
              itemStyle:
                figure === null
                  ? { areaColor: hatch, borderColor: theme.palette.hatch }
                  : { areaColor: colourOf(figure, scale) },
            };
          }),
        },
      ],
    },
  };
}

/** Equal Earth (Šavrič, Patterson and Jenny 2018), in units that suit ECharts. */
const A = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const EQUAL_EARTH = {
  project([longitude, latitude]: number[]): number[] {
    const l = (longitude * Math.PI) / 180;
    const t = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    const slope = A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2);
    return [
      (60 * l * Math.cos(t)) / (M * slope),
      -60 * t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)),
    ];
  },
  unproject([x, y]: number[]): number[] {
    const wanted = -y / 60;
    let t = wanted;
    for (let i = 0; i < 12; i += 1) {
      const t2 = t * t;
      const t6 = t2 * t2 * t2;
      const off = t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)) - wanted;
      t -= off / (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2));
    }
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    const slope = A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2);
    return [
      (((x / 60) * M * slope) / Math.cos(t)) * (180 / Math.PI),
      (Math.asin(Math.sin(t) / M) * 180) / Math.PI,
    ];
  },
};
