// Reads the `d` of an SVG path and writes it again with fewer bytes: every point snapped to a whole number of a given
// grid, neighbouring curves joined where the eye cannot tell, the shorter of the absolute and the relative spelling.

const argumentCounts = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Parses `d` into absolute segments: M, L, C, A (`[type, ...numbers]`) and Z; other commands are turned into these. */
export function parsePath(d) {
  const segments = [];
  let [x, y, startX, startY, controlX, controlY, last] = [0, 0, 0, 0, 0, 0, ''];
  for (const { command, values } of readCommands(d)) {
    const type = command.toUpperCase();
    const [dx, dy] = command === type ? [0, 0] : [x, y];
    const point = (index) => [values[index] + dx, values[index + 1] + dy];
    const reflected = () => [2 * x - controlX, 2 * y - controlY];
    if (type === 'Z') {
      segments.push(['Z']);
      [x, y] = [startX, startY];
    } else if (type === 'M') {
      [x, y] = point(0);
      [startX, startY] = [x, y];
      segments.push(['M', x, y]);
    } else if (type === 'A') {
      [x, y] = point(5);
      segments.push(['A', ...values.slice(0, 5), x, y]);
    } else if (type === 'C' || type === 'S') {
      const first = type === 'C' ? point(0) : 'CS'.includes(last) ? reflected() : [x, y];
      const offset = type === 'C' ? 2 : 0;
      [controlX, controlY] = point(offset);
      [x, y] = point(offset + 2);
      segments.push(['C', ...first, controlX, controlY, x, y]);
    } else if (type === 'Q' || type === 'T') {
      const control = type === 'Q' ? point(0) : 'QT'.includes(last) ? reflected() : [x, y];
      const end = point(type === 'Q' ? 2 : 0);
      segments.push(['C', ...raise([x, y], control), ...raise(end, control), ...end]);
      [controlX, controlY] = control;
      [x, y] = end;
    } else {
      x = type === 'V' ? x : values[0] + dx;
      y = type === 'H' ? y : values[type === 'V' ? 0 : 1] + dy;
      segments.push(['L', x, y]);
    }
    last = type;
  }
  return segments;
}

/** Control point of a cubic curve that draws the same as a quadratic one. */
const raise = (end, control) => [end[0] + (2 / 3) * (control[0] - end[0]), end[1] + (2 / 3) * (control[1] - end[1])];

function* readCommands(d) {
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const type = letter.toUpperCase();
    const count = argumentCounts[type];
    if (count === undefined) throw new Error(`Unknown path command ${letter}`);
    const values = type === 'A' ? readArcs(rest) : (rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (count === 0) yield { command: letter, values };
    for (let index = 0; index < values.length; index += count) {
      // Further pairs after a move are lines.
      const repeated = index > 0 && type === 'M' ? (letter === 'M' ? 'L' : 'l') : letter;
      yield { command: repeated, values: values.slice(index, index + count) };
    }
  }
}

/** The two flags of an arc may stand without any separator ("0 011.5 2"). */
function readArcs(text) {
  const number = '[\\s,]*([+-]?(?:\\d+\\.?\\d*|\\.\\d+))';
  const flag = '[\\s,]*([01])';
  const arc = new RegExp(number.repeat(3) + flag.repeat(2) + number.repeat(2), 'g');
  return [...text.matchAll(arc)].flatMap((match) => match.slice(1).map(Number));
}

/** Multiplies all lengths. */
export function scalePath(segments, factor) {
  return segments.map(([type, ...values]) =>
    type === 'A'
      ? [type, values[0] * factor, values[1] * factor, ...values.slice(2, 5), values[5] * factor, values[6] * factor]
      : [type, ...values.map((value) => value * factor)],
  );
}

/** Joins neighbouring curves that one cubic curve can stand for within `tolerance`. */
export function joinCurves(segments, tolerance) {
  const joined = [];
  let from = [0, 0];
  for (let index = 0; index < segments.length;) {
    let best = { segment: segments[index], length: 1 };
    if (best.segment[0] === 'C') {
      const samples = [from];
      for (let length = 1; segments[index + length - 1]?.[0] === 'C'; length += 1) {
        const start = samples.at(-1);
        for (let step = 1; step <= 12; step += 1)
          samples.push(curvePoint(start, segments[index + length - 1], step / 12));
        if (length === 1) continue;
        const fitted = fitCurve(
          samples,
          startDirection(from, segments[index]),
          endDirection(segments[index + length - 1]),
          tolerance,
        );
        if (!fitted) break;
        best = { segment: fitted, length };
      }
    }
    joined.push(best.segment);
    index += best.length;
    if (best.segment.length > 1) from = best.segment.slice(-2);
  }
  return joined;
}

function curvePoint(from, [, ax, ay, bx, by, x, y], t) {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return [a * from[0] + b * ax + c * bx + d * x, a * from[1] + b * ay + c * by + d * y];
}

const direction = (from, ...candidates) => {
  for (const to of candidates) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > 1e-6) return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  }
  return [0, 0];
};
const startDirection = (from, [, ax, ay, bx, by, x, y]) => direction(from, [ax, ay], [bx, by], [x, y]);
const endDirection = ([, ax, ay, bx, by, x, y]) => direction([x, y], [bx, by], [ax, ay]);

/** Least-squares cubic through `points` with the given end directions, or undefined when it strays too far. */
function fitCurve(points, startTangent, endTangent, tolerance) {
  const [first, last] = [points[0], points.at(-1)];
  let parameters = chordLengths(points);
  for (let round = 0; round < 8; round += 1) {
    const curve = leastSquares(points, parameters, first, last, startTangent, endTangent);
    if (!curve) return undefined;
    const nearest = points.map((point, index) => nearestParameter(first, curve, point, parameters[index]));
    const stray = Math.max(
      ...points.map(([x, y], index) => {
        const [cx, cy] = curvePoint(first, curve, nearest[index]);
        return Math.hypot(cx - x, cy - y);
      }),
    );
    if (stray <= tolerance) return curve;
    parameters = nearest;
  }
  return undefined;
}

function chordLengths(points) {
  const sums = [0];
  for (let index = 1; index < points.length; index += 1) {
    const [[ax, ay], [bx, by]] = [points[index - 1], points[index]];
    sums.push(sums[index - 1] + Math.hypot(bx - ax, by - ay));
  }
  return sums.map((sum) => sum / (sums.at(-1) || 1));
}

function leastSquares(points, parameters, first, last, startTangent, endTangent) {
  let [ss, se, ee, sx, ex] = [0, 0, 0, 0, 0];
  points.forEach(([x, y], index) => {
    const t = parameters[index];
    const [b0, b1, b2, b3] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    const start = startTangent.map((value) => value * b1);
    const end = endTangent.map((value) => value * b2);
    const rest = [x - first[0] * (b0 + b1) - last[0] * (b2 + b3), y - first[1] * (b0 + b1) - last[1] * (b2 + b3)];
    ss += start[0] ** 2 + start[1] ** 2;
    se += start[0] * end[0] + start[1] * end[1];
    ee += end[0] ** 2 + end[1] ** 2;
    sx += start[0] * rest[0] + start[1] * rest[1];
    ex += end[0] * rest[0] + end[1] * rest[1];
  });
  const determinant = ss * ee - se * se;
  const [a, b] = [(sx * ee - se * ex) / determinant, (ss * ex - se * sx) / determinant];
  if (!(a > 0 && b > 0)) return undefined;
  return [
    'C',
    first[0] + startTangent[0] * a,
    first[1] + startTangent[1] * a,
    last[0] + endTangent[0] * b,
    last[1] + endTangent[1] * b,
    ...last,
  ];
}

/** The parameter near `guess` where the curve comes nearest to `point`. */
function nearestParameter(first, curve, [x, y], guess) {
  let [best, step] = [guess, 0.04];
  const distance = (t) => {
    const [cx, cy] = curvePoint(first, curve, t);
    return Math.hypot(cx - x, cy - y);
  };
  while (step > 0.0005) {
    const candidates = [best, Math.max(0, best - step), Math.min(1, best + step)];
    const nearest = candidates.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    if (nearest === best) step /= 2;
    best = nearest;
  }
  return best;
}

/** Writes segments with whole numbers only. */
export function writePath(segments) {
  const round = Math.round;
  let [x, y, startX, startY, last, controlX, controlY] = [0, 0, 0, 0, '', NaN, NaN];
  let output = '';
  const append = (type, values, absolutes) => {
    // The absolute spelling is taken only when it is shorter: relative numbers repeat more and so compress better.
    const relative = spell(type.toLowerCase(), values, last, output);
    const absolute = absolutes ? spell(type, absolutes, last, output) : relative;
    const shorter = absolute.length < relative.length;
    output += shorter ? absolute : relative;
    last = type === 'Z' ? 'z' : shorter ? type : type.toLowerCase();
  };
  for (const [type, ...values] of segments) {
    if (type === 'Z') {
      if (last !== 'z') append('Z', []);
      [x, y] = [startX, startY];
      continue;
    }
    const [endX, endY] = [round(values.at(-2)), round(values.at(-1))];
    const [dx, dy] = [endX - x, endY - y];
    if (type === 'M') {
      append('M', [dx, dy], [endX, endY]);
      [startX, startY] = [endX, endY];
    } else if (dx === 0 && dy === 0 && type !== 'C') {
      continue;
    } else if (type === 'L') {
      if (dy === 0) append('H', [dx], [endX]);
      else if (dx === 0) append('V', [dy], [endY]);
      else append('L', [dx, dy], [endX, endY]);
    } else if (type === 'A') {
      const [rx, ry, angle, large, sweep] = values;
      append(
        'A',
        [Math.max(1, round(rx)), Math.max(1, round(ry)), round(angle), large, sweep, dx, dy],
        [Math.max(1, round(rx)), Math.max(1, round(ry)), round(angle), large, sweep, endX, endY],
      );
    } else {
      const [ax, ay, bx, by] = values.slice(0, 4).map(round);
      if (straight(ax - x, ay - y, bx - x, by - y, dx, dy)) {
        if (dx === 0 && dy === 0) continue;
        append(
          dy === 0 ? 'H' : dx === 0 ? 'V' : 'L',
          dy === 0 ? [dx] : dx === 0 ? [dy] : [dx, dy],
          dy === 0 ? [endX] : dx === 0 ? [endY] : [endX, endY],
        );
      } else if (2 * x - controlX === ax && 2 * y - controlY === ay) {
        append('S', [bx - x, by - y, dx, dy], [bx, by, endX, endY]);
      } else {
        append('C', [ax - x, ay - y, bx - x, by - y, dx, dy], [ax, ay, bx, by, endX, endY]);
      }
      [x, y, controlX, controlY] = [endX, endY, bx, by];
      continue;
    }
    [x, y, controlX, controlY] = [endX, endY, NaN, NaN];
  }
  return output;
}

const straight = (ax, ay, bx, by, dx, dy) => ax * dy === ay * dx && bx * dy === by * dx;

/** One command; its letter is left out when it repeats, blanks where a minus sign already separates. */
function spell(command, values, last, before) {
  const repeats = command === last && command !== 'm' && command !== 'M';
  let text = repeats ? '' : command;
  values.forEach((value, index) => {
    const digits = String(value);
    const afterFlag = command.toLowerCase() === 'a' && (index === 4 || index === 5);
    const needsBlank = index > 0 ? !afterFlag : repeats && /\d$/.test(before);
    text += needsBlank && !digits.startsWith('-') ? ` ${digits}` : digits;
  });
  return text;
}
