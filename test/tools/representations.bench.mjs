// The representation experiment behind docs/decisions/0001-values.md. Run: node test/tools/representations.bench.mjs
// Three ways to keep Int32 and Double apart, on the three things scripts spend their time with. Milliseconds, best of five.

class Double {
  constructor(value) {
    this.value = value;
  }
}

class Boxed {
  constructor(kind, value) {
    this.kind = kind;
    this.value = value;
  }
}

const isInt32 = (n) => (n | 0) === n;

/** A: a JavaScript number is always Int32, every double is boxed. */
const boxedDoubles = {
  name: 'number = Int32, boxed Double',
  int: (n) => n,
  real: (x) => new Double(x),
  add(a, b) {
    if (typeof a === 'number' && typeof b === 'number') {
      const sum = a + b;
      return isInt32(sum) ? sum : new Double(sum);
    }
    return new Double((typeof a === 'number' ? a : a.value) + (typeof b === 'number' ? b : b.value));
  },
  less: (a, b) => (typeof a === 'number' ? a : a.value) < (typeof b === 'number' ? b : b.value),
};

/** B: a JavaScript number is Int32 when integral and Double when not; only integral doubles (4.0) are boxed. */
const boxedIntegralDoubles = {
  name: 'number = both, boxed integral Double',
  int: (n) => n,
  real: (x) => (Number.isInteger(x) ? new Double(x) : x),
  add(a, b) {
    const bothPlain = typeof a === 'number' && typeof b === 'number';
    if (bothPlain && isInt32(a) && isInt32(b)) {
      const sum = a + b;
      return isInt32(sum) ? sum : new Double(sum);
    }
    const sum = (typeof a === 'number' ? a : a.value) + (typeof b === 'number' ? b : b.value);
    return Number.isInteger(sum) ? new Double(sum) : sum;
  },
  less: boxedDoubles.less,
};

/** C: every number is an object that knows its type. */
const boxedAll = {
  name: 'every number boxed',
  int: (n) => new Boxed(0, n),
  real: (x) => new Boxed(1, x),
  add(a, b) {
    const sum = a.value + b.value;
    return new Boxed(a.kind === 0 && b.kind === 0 && isInt32(sum) ? 0 : 1, sum);
  },
  less: (a, b) => a.value < b.value,
};

/** `$s = 0; for ($i = 0; $i -lt n; $i++) { $s += $i % 7 }`, the sum kept within Int32. */
function integerLoop({ int, add, less }, n) {
  let sum = int(0);
  const one = int(1);
  const end = int(n);
  for (let i = int(0); less(i, end); i = add(i, one)) sum = add(sum, one);
  return sum;
}

/** `$x = 0.0; 1..n | % { $x += 0.5 }` */
function realLoop({ real, add }, n) {
  let sum = real(0);
  const half = real(0.5);
  for (let i = 0; i < n; i++) sum = add(sum, half);
  return sum;
}

/** A pipeline of three stages that pushes one number at a time. */
function pipeline({ int, add, less }, n) {
  const limit = int(n >> 1);
  const one = int(1);
  let count = int(0);
  const last = () => {
    count = add(count, one);
  };
  const where = (value) => {
    if (less(value, limit)) last(value);
  };
  const each = (value) => where(add(value, one));
  for (let i = 0; i < n; i++) each(int(i));
  return count;
}

/** Reads a number from objects that share a shape and sums it. */
function propertySum({ int, add }, n) {
  const rows = Array.from({ length: 1000 }, (_, i) => ({ shape: 1, values: ['x', int(i)] }));
  let sum = int(0);
  for (let i = 0; i < n; i++) sum = add(sum, rows[i % 1000].values[1]);
  return sum;
}

/** Best of five, each in a fresh copy of the code, so that one representation's types do not spoil another's. */
function measure(program, representation, n) {
  const fresh = new Function('Double', 'Boxed', 'isInt32', 'boxedDoubles', `return ${program.toString()}`)(
    Double,
    Boxed,
    isInt32,
  );
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    fresh(representation, n);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const programs = [
  ['integer loop', integerLoop],
  ['real loop', realLoop],
  ['pipeline', pipeline],
  ['property sum', propertySum],
];
const size = Number(process.argv[2] ?? 3_000_000);
for (const [label, program] of programs) {
  const figures = [boxedDoubles, boxedIntegralDoubles, boxedAll].map(
    (one) => `${one.name}: ${measure(program, one, size).toFixed(0)} ms`,
  );
  console.log(`${label.padEnd(14)} ${figures.join(' | ')}`);
}
