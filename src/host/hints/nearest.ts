/** Slips that still count, by the length of the word. */
const slipsIn = (word: string): number => (word.length < 8 ? 1 : word.length < 16 ? 2 : 3);

/** In a short word another letter makes another word: only letters in another order count. */
const SHORT = 4;
const letters = (word: string): string => [...word].sort().join('');

/** The candidate that was meant: the only one with the fewest slips. Null when none is near or several are equally near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = slipsIn(word) + 1;
  let isTied = false;
  for (const candidate of candidates) {
    if (wanted.length < SHORT && letters(candidate.toLowerCase()) !== letters(wanted)) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase(), least);
    if (slips > least || slips === 0) continue;
    isTied = slips === least && best !== null && candidate.toLowerCase() !== best.toLowerCase();
    if (slips === least && best !== null) continue;
    if (slips < least) [best, least, isTied] = [candidate, slips, false];
  }
  return isTied ? null : best;
}

/**
 * Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment distance). Answers any
 * number above `most` once there are more than that.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let slips = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + same);
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) slips = Math.min(slips, at(before, column - 2) + 1);
      line.push(slips);
    }
    if (Math.min(...line) > most) return most + 1;
    before = above;
    above = line;
  }
  return at(above, other.length);
}

const at = (line: readonly number[], column: number): number => line[column] ?? Number.POSITIVE_INFINITY;
