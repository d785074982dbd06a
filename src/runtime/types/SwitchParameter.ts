import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';

/** The value of a `[switch]` parameter: given or not. Counts as that boolean everywhere. */
export class SwitchParameter extends NetObject {
  readonly isTrue: boolean;

  private constructor(isTrue: boolean) {
    super();
    this.isTrue = isTrue;
  }

  static readonly present = new SwitchParameter(true);
  static readonly absent = new SwitchParameter(false);

  static of(isPresent: boolean): SwitchParameter {
    return isPresent ? SwitchParameter.present : SwitchParameter.absent;
  }

  get psType(): PSType {
    return switchParameter();
  }

  override toString(): string {
    return this.isTrue ? 'True' : 'False';
  }
}

export const switchParameter = lazyType<SwitchParameter>(() => ({
  name: 'System.Management.Automation.SwitchParameter',
  valueType: true,
  properties: { 'bool IsPresent': (self) => self.isTrue },
  staticProperties: { 'switch Present': () => SwitchParameter.present },
  methods: {
    'bool ToBool()': (self: SwitchParameter) => self.isTrue,
    'string ToString()': (self: SwitchParameter) => self.toString(),
    'bool Equals(System.Object other)': (self: SwitchParameter, other: unknown) => sameAs(self, other),
  },
  constructors: { '(bool isPresent)': (isPresent: boolean) => SwitchParameter.of(isPresent) },
  from: (value) => (typeof value === 'boolean' ? SwitchParameter.of(value) : undefined),
  fromNull: () => SwitchParameter.absent,
  default: () => SwitchParameter.absent,
  format: (self) => self.toString(),
  equals: sameAs,
  hash: (self) => (self.isTrue ? 1 : 0),
}));

function sameAs(self: SwitchParameter, other: unknown): boolean {
  if (other instanceof SwitchParameter) return self.isTrue === other.isTrue;
  return self.isTrue === other;
}
