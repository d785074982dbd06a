import { toBool, toNumber, toStringPS } from '../values/convert.ts';
import type { Binder } from './binder/Binder.ts';
import { type ActionPreference, actionOf, preference } from './preferences.ts';
import type { Scope } from './Scope.ts';

/** The common parameters of one call, on top of the preference variables around it. */
export class CommonOptions {
  private readonly given = new Map<string, unknown>();
  private readonly scope: Scope;

  constructor(binder: Binder, scope: Scope) {
    this.scope = scope;
    for (const [parameter, value] of binder.values) if (parameter.isCommon) this.given.set(parameter.name, value);
  }

  get isEmpty(): boolean {
    return this.given.size === 0;
  }

  get errorAction(): ActionPreference {
    return this.action('ErrorAction', 'erroractionpreference');
  }
  get warningAction(): ActionPreference {
    return this.action('WarningAction', 'warningpreference');
  }
  get informationAction(): ActionPreference {
    return this.action('InformationAction', 'informationpreference');
  }
  get verboseAction(): ActionPreference {
    return this.switched('Verbose', 'verbosepreference', 'Continue');
  }
  /** `-Verbose` stands on this very command: only then it says what it does before it does it (recorded). */
  get isVerbose(): boolean {
    return toBool(this.given.get('Verbose') ?? false);
  }
  /** `-Debug` asks at each message. */
  get debugAction(): ActionPreference {
    return this.switched('Debug', 'debugpreference', 'Inquire');
  }

  private action(name: string, variable: string): ActionPreference {
    return this.given.has(name) ? actionOf(this.given.get(name)) : preference(this.scope, variable);
  }

  private switched(name: string, variable: string, on: ActionPreference): ActionPreference {
    if (!this.given.has(name)) return preference(this.scope, variable);
    return toBool(this.given.get(name)) ? on : 'SilentlyContinue';
  }

  get whatIf(): boolean {
    if (this.given.has('WhatIf')) return toBool(this.given.get('WhatIf'));
    return toBool(this.scope.lookup('whatifpreference')?.read() ?? false);
  }

  /** True or false when `-Confirm` was given, null when `$ConfirmPreference` decides. */
  get confirm(): boolean | null {
    return this.given.has('Confirm') ? toBool(this.given.get('Confirm')) : null;
  }

  get confirmPreference(): string {
    return toStringPS(this.scope.lookup('confirmpreference')?.read() ?? 'High');
  }

  /** Name of a variable to collect into, and whether it is added to (`+name`). */
  variable(name: string): { readonly name: string; readonly append: boolean } | null {
    if (!this.given.has(name)) return null;
    const text = toStringPS(this.given.get(name));
    return text.startsWith('+') ? { name: text.slice(1), append: true } : { name: text, append: false };
  }

  get outBuffer(): number {
    return this.given.has('OutBuffer') ? Number(toNumber(this.given.get('OutBuffer'))) : 0;
  }

  /** What an advanced function's own scope gets, so that the commands in it act alike. */
  *preferenceVariables(): Iterable<readonly [name: string, value: unknown]> {
    if (this.given.has('ErrorAction')) yield ['ErrorActionPreference', this.given.get('ErrorAction')];
    if (this.given.has('WarningAction')) yield ['WarningPreference', this.given.get('WarningAction')];
    if (this.given.has('InformationAction')) yield ['InformationPreference', this.given.get('InformationAction')];
    if (this.given.has('Verbose')) yield ['VerbosePreference', this.verboseAction];
    if (this.given.has('Debug')) yield ['DebugPreference', this.debugAction];
    if (this.given.has('WhatIf')) yield ['WhatIfPreference', toBool(this.given.get('WhatIf'))];
    if (this.given.has('Confirm')) yield ['ConfirmPreference', toBool(this.given.get('Confirm')) ? 'Low' : 'None'];
  }
}
