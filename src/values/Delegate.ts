import { convert } from './convert.ts';
import { genericShape } from './genericType.ts';
import { NetObject } from './NetObject.ts';
import { defineType, type PSType } from './PSType.ts';
import { asSingleValue, ScriptBlock } from './ScriptBlock.ts';

/** A script block as a .NET delegate: `[Func[int,int]]{ param($x) $x * 2 }`. */
export class Delegate extends NetObject {
  readonly psType: PSType;
  readonly script: ScriptBlock;

  constructor(type: PSType, script: ScriptBlock) {
    super();
    this.psType = type;
    this.script = script;
  }

  /** Arguments and result become what the delegate's type says; `$_` is the first argument too. */
  call(args: readonly unknown[]): unknown {
    const types = this.psType.genericArguments;
    const given = args.map((value, i) => (types[i] === undefined ? value : convert(value, types[i])));
    const result = asSingleValue(this.script.invoke(given, { dollarUnder: given[0] ?? null }));
    return this.#returned(result, types);
  }

  #returned(result: unknown, types: readonly PSType[]): unknown {
    const { fullName } = this.psType;
    if (fullName.startsWith('System.Action')) return undefined;
    return fullName.startsWith('System.Func`') ? convert(result, types.at(-1)!) : result;
  }
}

/** A delegate type; a script block converts to it. */
export const delegateType =
  (name: string) =>
  (args: readonly PSType[]): PSType => {
    const type: PSType = defineType<Delegate>(
      {
        name,
        base: 'System.MulticastDelegate',
        kind: 'delegate',
        from: (value) => asDelegate(value, type),
        methods: {
          'System.Object Invoke(Params System.Object[] arguments)': (self, values: unknown[]) => self.call(values),
          'System.Object DynamicInvoke(Params System.Object[] arguments)': (self, values: unknown[]) =>
            self.call(values),
        },
      },
      args.length === 0 ? {} : genericShape(name, args),
    );
    return type;
  };

/** Any delegate will do where one is asked for: what it takes and gives shows when it is called. */
function asDelegate(value: unknown, type: PSType): Delegate | undefined {
  if (value instanceof ScriptBlock) return new Delegate(type, value);
  return value instanceof Delegate ? value : undefined;
}
