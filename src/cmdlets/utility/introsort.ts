/**
 * .NET's `Array.Sort`, which Sort-Object uses: what compares as equal may change places, so the order of equal objects is
 * only right when the steps are the same. Proof: documented (.NET's source), recorded for up to 60 objects.
 */
export function introsort<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  if (items.length > 1) sortRange(items, compare, 0, items.length, 2 * (Math.floor(Math.log2(items.length)) + 1));
  return items;
}

type Compare<T> = (a: T, b: T) => number;

const SHORT = 16;

function sortRange<T>(items: T[], compare: Compare<T>, start: number, end: number, depth: number): void {
  let stop = end;
  let left = depth;
  while (stop - start > SHORT) {
    if (left-- === 0) return heapSort(items, compare, start, stop);
    const pivot = partition(items, compare, start, stop - 1);
    sortRange(items, compare, pivot + 1, stop, left);
    stop = pivot;
  }
  sortShort(items, compare, start, stop);
}

function sortShort<T>(items: T[], compare: Compare<T>, start: number, end: number): void {
  if (end - start > 3) return insertionSort(items, compare, start, end);
  if (end - start < 2) return;
  order(items, compare, start, start + 1);
  if (end - start === 2) return;
  order(items, compare, start, start + 2);
  order(items, compare, start + 1, start + 2);
}

/** Exchanges two places when they stand the wrong way round. */
function order<T>(items: T[], compare: Compare<T>, i: number, j: number): void {
  if (compare(items[i] as T, items[j] as T) > 0) exchange(items, i, j);
}

function exchange<T>(items: T[], i: number, j: number): void {
  const held = items[i] as T;
  items[i] = items[j] as T;
  items[j] = held;
}

/** The place of the pivot, the median of first, middle and last: what is less stands before it. */
function partition<T>(items: T[], compare: Compare<T>, first: number, last: number): number {
  const middle = first + ((last - first) >> 1);
  order(items, compare, first, middle);
  order(items, compare, first, last);
  order(items, compare, middle, last);
  const pivot = items[middle] as T;
  exchange(items, middle, last - 1);
  let left = first;
  let right = last - 1;
  for (;;) {
    do left++;
    while (left < last && compare(items[left] as T, pivot) < 0);
    do right--;
    while (right > first && compare(pivot, items[right] as T) < 0);
    if (left >= right) break;
    exchange(items, left, right);
  }
  if (left !== last - 1) exchange(items, left, last - 1);
  return left;
}

function insertionSort<T>(items: T[], compare: Compare<T>, start: number, end: number): void {
  for (let next = start + 1; next < end; next++) {
    const item = items[next] as T;
    let at = next - 1;
    while (at >= start && compare(item, items[at] as T) < 0) {
      items[at + 1] = items[at] as T;
      at--;
    }
    items[at + 1] = item;
  }
}

function heapSort<T>(items: T[], compare: Compare<T>, start: number, end: number): void {
  const count = end - start;
  for (let i = count >> 1; i >= 1; i--) sift(items, compare, start, i, count);
  for (let i = count; i > 1; i--) {
    exchange(items, start, start + i - 1);
    sift(items, compare, start, 1, i - 1);
  }
}

/** Lets an item sink to its place in the heap; places count from 1. */
function sift<T>(items: T[], compare: Compare<T>, start: number, place: number, count: number): void {
  const item = items[start + place - 1] as T;
  let at = place;
  while (at <= count >> 1) {
    let child = 2 * at;
    if (child < count && compare(items[start + child - 1] as T, items[start + child] as T) < 0) child++;
    if (compare(item, items[start + child - 1] as T) >= 0) break;
    items[start + at - 1] = items[start + child - 1] as T;
    at = child;
  }
  items[start + at - 1] = item;
}
