/** Suggestions for a mistyped name. */

/**
 * The candidates that `name` may stand for, nearest first, at most three: those fewest slips away, those that contain
 * it, and those it is short for, as `lr` is for `learningRate`.
 */
export function nearMatches(name: string, candidates: Iterable<string>): string[] {
  const typed = name.slice(0, 40).toLowerCase();
  const limit = typed.length > 2 ? Math.max(2, Math.floor(typed.length / 3)) : 1;
  const all = [...candidates].map((candidate) => ({
    candidate,
    distance: boundedDistance(typed, candidate.toLowerCase(), limit),
  }));
  const nearest = Math.min(limit, ...all.map(({ distance }) => distance));
  return all
    .filter(({ candidate, distance }) => distance <= nearest || (nearest > 0 && isPartOf(typed, candidate)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

const isPartOf = (typed: string, candidate: string) =>
  (typed.length > 2 && candidate.toLowerCase().includes(typed)) ||
  (typed.length > 1 && initialsOf(candidate) === typed);

/** `lr` of `learningRate`, `wr` of `warm-restarts`. */
const initialsOf = (name: string) =>
  name
    .split(/-|(?=[A-Z])/)
    .map((word) => word.charAt(0).toLowerCase())
    .join("");

/** The distance, or just any number beyond the limit: texts of very different lengths need no table. */
const boundedDistance = (a: string, b: string, limit: number) =>
  Math.abs(a.length - b.length) > limit ? limit + Math.abs(a.length - b.length) : distance(a, b);

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
    }
    older = previous;
    previous = row;
  }
  return previous[b.length];
}
