import type { Extent } from '../../base/source.ts';
import type { Frame } from '../../runtime/Frame.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { toStringPS } from '../../values/toStringPS.ts';

/** One call on the stack, as Get-PSCallStack shows it. */
export class CallStackFrame extends NetObject {
  readonly functionName: string;
  readonly at: Extent | null;
  readonly invocation: Frame['invocation'] | null;

  constructor(frame: Frame) {
    super();
    this.functionName = frame.name + frame.part;
    this.at = frame.at;
    this.invocation = frame.invocation ?? frame.facts?.invocation() ?? null;
  }

  get psType(): PSType {
    return type();
  }

  get command(): string {
    const file = this.at?.source.file ?? null;
    const isFile = this.functionName === '<ScriptBlock>' && file !== null;
    return isFile ? leafOf(file) : this.functionName;
  }

  /** `{a=5, 7}`: bound parameters by name, then what is left. */
  get arguments(): string {
    const { boundParameters, unboundArguments } = this.invocation?.invocation ?? {};
    const bound = boundParameters instanceof Dictionary ? [...boundParameters.entries()] : [];
    const named = bound.map(({ key, value }) => `${toStringPS(key)}=${toStringPS(value)}`);
    const rest = Array.isArray(unboundArguments) ? unboundArguments : [];
    return `{${[...named, ...rest.map((value) => (value === null ? '$null' : toStringPS(value)))].join(', ')}}`;
  }

  get location(): string {
    const file = this.at?.source.file ?? null;
    return file === null ? '<No file>' : `${leafOf(file)}: line ${this.at?.startLine}`;
  }

  override toString(): string {
    return `at ${this.functionName}, ${this.at?.source.file ?? '<No file>'}: line ${this.at?.startLine ?? 1}`;
  }
}

const leafOf = (path: string): string => path.replace(/^.*[\\/]/s, '');

const type = lazyType<CallStackFrame>(() => ({
  name: 'System.Management.Automation.CallStackFrame',
  properties: {
    'string FunctionName': (self) => self.functionName,
    'System.Management.Automation.InvocationInfo InvocationInfo': (self) => self.invocation,
    'int ScriptLineNumber': (self) => self.at?.startLine ?? 1,
    'string ScriptName': (self) => self.at?.source.file ?? null,
    'string Command': (self) => self.command,
    'string Arguments': (self) => self.arguments,
    'string Location': (self) => self.location,
  },
  methods: {
    'string GetScriptLocation()': (self) => self.location,
    'string ToString()': (self) => self.toString(),
  },
}));
