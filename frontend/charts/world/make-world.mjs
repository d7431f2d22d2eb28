// Makes world.json, the outlines behind every world map, once, by hand:
//
//   npm install --no-save world-atlas@2 topojson-client@3 cldr-core@48 && node make-world.mjs > world.json
//
// Source: Natural Earth 4.1, 1:110m and, for what that scale leaves out, 1:50m (public domain), as
// packed by world-atlas (ISC licence); ISO 3166-1 codes from Unicode CLDR. Boundaries are Natural
// Earth's: they show who holds a territory in fact and take no side.
//
// Territories too small for the scale are drawn as a ring around their middle, so that they can be
// seen, coloured and pointed at. Antarctica and areas without an ISO code of their own are left out
// of the join: the first is not drawn at all, the others are drawn without a code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const RING_DEGREES = 1.1;
const ANTARCTICA = 'AQ';

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const countries = (atlas) => feature(atlas, atlas.objects.countries).features;

// Some numbers are shared with a country's former code, which CLDR lists as an alias.
const { territoryAlias } = read('cldr-core/supplemental/aliases.json').supplemental.metadata.alias;
const byNumber = new Map(
  Object.entries(read('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings)
    .filter(([code, mapping]) => /^[A-Z]{2}$/.test(code) && mapping._numeric && !territoryAlias[code])
    .map(([code, mapping]) => [mapping._numeric, code]),
);
const codeOf = (country) =>
  country.properties.name === 'Kosovo' ? 'XK' : byNumber.get(country.id) ?? '';

const round = (degrees) => Math.round(degrees * 10) / 10;

function thin(ring) {
  const points = ring.map(([x, y]) => [round(x), round(y)]);
  return points.filter(
    ([x, y], i) => i === 0 || i === points.length - 1 || x !== points[i - 1][0] || y !== points[i - 1][1],
  );
}

function outline(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flatMap(cutAtDateLine)
    .map((rings) => rings.map(thin).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
}

/** A ring that crosses 180 degrees becomes one on each side, or it would be drawn round the world. */
function cutAtDateLine(rings) {
  const [outer] = rings;
  if (outer.every(([x], i) => i === 0 || Math.abs(x - outer[i - 1][0]) < 180)) {
    return [rings];
  }
  let turn = 0;
  const unrolled = outer.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - outer[i - 1][0];
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [x + turn, y];
  });
  return [-360, 0, 360]
    .map((shift) => unrolled.map(([x, y]) => [x + shift, y]))
    .map((ring) => clip(clip(ring, (x) => x >= -180, -180), (x) => x <= 180, 180))
    .filter((ring) => ring.length > 3)
    .map((ring) => [ring]);
}

/** Keeps the part of a ring on one side of a meridian (Sutherland and Hodgman). */
function clip(ring, inside, meridian) {
  const kept = [];
  ring.forEach(([x, y], i) => {
    const [fromX, fromY] = ring[(i + ring.length - 1) % ring.length];
    if (inside(x) !== inside(fromX)) {
      kept.push([meridian, fromY + ((y - fromY) * (meridian - fromX)) / (x - fromX)]);
    }
    if (inside(x)) {
      kept.push([x, y]);
    }
  });
  return kept.length > 0 ? [...kept, kept[0]] : kept;
}

function ringAround(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons.map((p) => p[0]).reduce((a, b) => (extent(b) > extent(a) ? b : a));
  const xs = largest.map(([x]) => x);
  const ys = largest.map(([, y]) => y);
  const x = (Math.min(...xs) + Math.max(...xs)) / 2;
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  const ring = Array.from({ length: 13 }, (_, i) => {
    const angle = (i / 12) * 2 * Math.PI;
    return [round(x + RING_DEGREES * Math.cos(angle)), round(y + RING_DEGREES * Math.sin(angle))];
  });
  return [[ring]];
}

function extent(ring) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

const large = countries(read('world-atlas/countries-110m.json'));
const drawn = new Set(large.map(codeOf));
const small = countries(read('world-atlas/countries-50m.json')).filter(
  (country) => codeOf(country) && !drawn.has(codeOf(country)),
);
const features = [
  ...large.map((country) => [codeOf(country), outline(country.geometry)]),
  ...small.map((country) => [codeOf(country), ringAround(country.geometry)]),
]
  .filter(([code]) => code !== ANTARCTICA)
  .map(([code, coordinates]) => ({
    type: 'Feature',
    properties: { name: code },
    geometry: { type: 'MultiPolygon', coordinates },
  }));

process.stdout.write(`${JSON.stringify({ type: 'FeatureCollection', features })}\n`);
