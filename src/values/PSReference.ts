import { ExceptionObject } from './ExceptionObject.ts';
import { NetObject } from './NetObject.ts';
import { defineType, lazyType, type PSType } from './PSType.ts';
import { settingFailed } from './settingFailed.ts';
import { typeOf } from './typeOf.ts';
import { object } from './types.ts';

/** `[ref]$x`: a place that a method can write to. */
export class PSReference extends NetObject {
  readonly #place: { value: unknown };

  constructor(place: { value: unknown }) {
    super();
    this.#place = place;
  }

  get psType(): PSType {
    return referenceTo(typeOf(this.value) ?? object());
  }

  get value(): unknown {
    return this.#place.value ?? null;
  }

  set value(value: unknown) {
    this.#place.value = value;
  }
}

const NAME = 'System.Management.Automation.PSReference';

export const referenceType = lazyType<PSReference>(() => ({
  name: NAME,
  accelerators: ['ref'],
  from: (value) => new PSReference({ value }),
  properties: {
    'System.Object Value': {
      get: (self) => self.value,
      set: (self, value: unknown) => {
        try {
          self.value = value;
        } catch (error) {
          throw error instanceof ExceptionObject ? settingFailed('Value', error) : error;
        }
      },
    },
  },
  constructors: { '(System.Object value)': (value: unknown) => new PSReference({ value }) },
}));

const made = new Map<PSType, PSType>();

function referenceTo(type: PSType): PSType {
  let reference = made.get(type);
  if (reference === undefined) {
    const display = `${NAME}\`1[${type.display}]`;
    reference = defineType(
      { name: display, base: referenceType },
      { display, name: 'PSReference`1', genericArguments: [type] },
    );
    made.set(type, reference);
  }
  return reference;
}
