import type { Variable } from '../../runtime/Variable.ts';
import { assignVariable } from '../../runtime/variables.ts';
import { Member } from '../../values/Member.ts';

/** A module's variable as a property of an object (`New-Module -AsCustomObject`). */
export class VariableProperty extends Member {
  readonly kind = 'NoteProperty';
  readonly #variable: Variable;

  constructor(variable: Variable) {
    super(variable.name);
    this.#variable = variable;
  }

  get(): unknown {
    return this.#variable.read();
  }

  override set(_target: unknown, value: unknown): void {
    assignVariable(this.#variable, value);
  }
}
