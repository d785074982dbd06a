import { plainText } from '../../format/plainText.ts';
import { type CmdletCall, cmdlet, range } from '../../runtime/cmdlet.ts';
import { convert, numericValue } from '../../values/convert.ts';
import { Double } from '../../values/Double.ts';

export default cmdlet({
  name: 'Get-Random',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetRandomCommand',
  defaultSet: 'RandomNumberParameterSet',
  proof: 'documented',
  parameters: {
    SetSeed: { type: 'int' },
    Maximum: { type: 'object', sets: { RandomNumberParameterSet: { position: 0 } } },
    Minimum: { type: 'object', sets: ['RandomNumberParameterSet'] },
    InputObject: {
      type: 'object[]',
      sets: { RandomListItemParameterSet: { position: 0, mandatory: true, pipeline: 'value' } },
    },
    Count: { type: 'int', sets: ['RandomListItemParameterSet'], validate: [range(1, 2147483647)] },
  },
  run(call, args) {
    if (args.SetSeed !== undefined) seeds.set(call.session, seeded(args.SetSeed));
    const random = seeds.get(call.session) ?? (() => call.session.platform.random());
    const chosen: unknown[] = [];
    let seen = 0;
    const wanted = args.Count ?? 1;
    return {
      process({ InputObject }) {
        // Each object replaces one of the chosen with the right probability, so that no list has to be kept.
        for (const item of InputObject ?? []) {
          seen++;
          if (chosen.length < wanted) chosen.push(item);
          else if (random() * seen < wanted) chosen[Math.floor(random() * wanted)] = item;
        }
      },
      end() {
        if (call.parameterSet === 'RandomListItemParameterSet')
          for (const item of shuffled(chosen, random)) call.write(item);
        else call.write(number(call, args.Minimum, args.Maximum, random));
      },
    };
  },
});

const seeds = new WeakMap<object, () => number>();

/** A small generator (mulberry32): the same seed gives the same numbers, though not .NET's. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(items: unknown[], random: () => number): unknown[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}

function number(call: CmdletCall, minimum: unknown, maximum: unknown, random: () => number): unknown {
  const low = minimum === undefined || minimum === null ? 0 : bound(minimum);
  const high =
    maximum === undefined || maximum === null
      ? typeof low === 'object'
        ? new Double(Number.MAX_VALUE)
        : 2147483647
      : bound(maximum);
  const [least, most] = [asNumber(low), asNumber(high)];
  if (least >= most) {
    call.fail({
      id: 'MinGreaterThanOrEqualMax',
      message: `The Minimum value (${plainText(low)}) cannot be greater than or equal to the Maximum value (${plainText(high)}).`,
      category: 'InvalidArgument',
      exceptionType: 'System.ArgumentException',
    });
  }
  if (low instanceof Double || high instanceof Double) return new Double(least + random() * (most - least));
  if (typeof low === 'number' && typeof high === 'number') return low + Math.floor(random() * (high - low));
  return BigInt(low as number | bigint) + BigInt(Math.floor(random() * (most - least)));
}

/** Texts become numbers. */
function bound(value: unknown): unknown {
  const number = typeof value === 'string' ? numericValue(value) : value;
  return typeof number === 'number' || typeof number === 'bigint' || number instanceof Double
    ? number
    : convert(value, new Double(0).psType);
}

function asNumber(value: unknown): number {
  return value instanceof Double ? value.value : Number(value);
}
