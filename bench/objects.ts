/** The plain way to write a race, for comparison: an object for each marble, an array for each gradient. */

interface Marble {
  x: number;
  y: number;
  m: [number, number];
  v: [number, number];
}

function gradient(x: number, y: number): [number, number] {
  return [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)];
}

function adam(marble: Marble, learningRate: number, t: number): void {
  const g = gradient(marble.x, marble.y);
  const [beta1, beta2] = [0.9, 0.999];
  marble.m = [beta1 * marble.m[0] + (1 - beta1) * g[0], beta1 * marble.m[1] + (1 - beta1) * g[1]];
  marble.v = [beta2 * marble.v[0] + (1 - beta2) * g[0] ** 2, beta2 * marble.v[1] + (1 - beta2) * g[1] ** 2];
  const step = marble.m.map((m, d) => {
    const mHat = m / (1 - beta1 ** t);
    const vHat = marble.v[d] / (1 - beta2 ** t);
    return (learningRate * mHat) / (Math.sqrt(vHat) + 1e-8);
  });
  marble.x -= step[0];
  marble.y -= step[1];
}

/** Runs `count` marbles on Rosenbrock with Adam for `steps` steps. */
export function raceOfObjects(count: number, steps: number): Marble[] {
  const marbles = Array.from(
    { length: count },
    (_, i): Marble => ({ x: -1.2 + i / count, y: 1, m: [0, 0], v: [0, 0] }),
  );
  for (let t = 1; t <= steps; t++) for (const marble of marbles) adam(marble, 0.001, t);
  return marbles;
}
