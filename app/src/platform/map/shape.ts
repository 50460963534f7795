/** A point of a line or an outline as GeoJSON writes it (RFC 7946): longitude, latitude, in degrees on WGS84. */
export type Corner = readonly [lon: number, lat: number];

// WGS84: the radius of the equator in metres, and how flat the poles are (the first eccentricity, squared).
const radiusM = 6_378_137;
const flatness = 0.006_694_379_990_14;
const radians = Math.PI / 180;

/** How long a line is, in metres over the ellipsoid; to a thousandth or better for what fits in a municipality. */
export function lengthM(line: readonly Corner[]): number {
  return line.slice(1).reduce((sum, corner, at) => sum + stepM(line[at] ?? corner, corner), 0);
}

/** As a plane that touches the ellipsoid between them: an arc of the parallel to the east, one of the meridian to the north. */
function stepM([fromLon, fromLat]: Corner, [lon, lat]: Corner): number {
  const middle = ((fromLat + lat) / 2) * radians;
  const curve = 1 - flatness * Math.sin(middle) ** 2;
  const east = (lon - fromLon) * radians * Math.cos(middle) * (radiusM / Math.sqrt(curve));
  const north = (lat - fromLat) * radians * ((radiusM * (1 - flatness)) / curve ** 1.5);
  return Math.hypot(east, north);
}

/**
 * How large the area within an outline is, in square metres: over the ellipsoid, with edges that are straight in degrees, as
 * GeoJSON has them. The last corner is joined to the first.
 */
export function areaM2(outline: readonly Corner[]): number {
  const within = outline.reduce((sum, [lon, lat], at) => {
    const [fromLon, fromLat] = outline.at(at - 1) ?? [lon, lat];
    // What lies south of an edge, by Simpson's rule.
    const height = (evened(fromLat) + 4 * evened((fromLat + lat) / 2) + evened(lat)) / 6;
    return sum + (lon - fromLon) * radians * height;
  }, 0);
  return (Math.abs(within) / 2) * radiusM ** 2;
}

/** The latitude on a map on which every square metre is as large as another (Snyder, "Map Projections", USGS 1395, 3-12). */
function evened(lat: number): number {
  const [root, sine] = [Math.sqrt(flatness), Math.sin(lat * radians)];
  const squeezed = Math.log((1 - root * sine) / (1 + root * sine)) / (2 * root);
  return (1 - flatness) * (sine / (1 - flatness * sine * sine) - squeezed);
}

/** Whether an outline crosses or touches itself, so that nobody can say what lies in it. */
export function crossesItself(outline: readonly Corner[]): boolean {
  const edges = outline.map((corner, at): Edge => [outline.at(at - 1) ?? corner, corner]);
  return edges.some((edge, at) => {
    const [before] = edges.at(at - 1) ?? edge;
    const [corner, end] = edge;
    if (turn(before, corner, end) === 0 && !isBetween(corner, before, end)) return true;
    const others = edges.filter((_other, to) => to > at + 1 && !(at === 0 && to === edges.length - 1));
    return others.some((other) => meet(edge, other));
  });
}

type Edge = readonly [from: Corner, to: Corner];

function meet([a, b]: Edge, [c, d]: Edge): boolean {
  const [toC, toD, toA, toB] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (toC !== toD && toA !== toB) return true;
  const lies = (side: number, point: Corner, [from, to]: Edge) => side === 0 && isBetween(point, from, to);
  return lies(toC, c, [a, b]) || lies(toD, d, [a, b]) || lies(toA, a, [c, d]) || lies(toB, b, [c, d]);
}

/** Whether somebody at the second turns left (1), right (-1) or neither (0) to the third. */
function turn([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number {
  // In steps of a corner's five decimals whole numbers come out, so that "on the line" is exact.
  const whole = (degrees: number) => Math.round(degrees * 1e5);
  const [x, y] = [whole(bx) - whole(ax), whole(by) - whole(ay)];
  return Math.sign(x * (whole(cy) - whole(by)) - y * (whole(cx) - whole(bx)));
}

/** Of three points on one line. */
function isBetween([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): boolean {
  return Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);
}
