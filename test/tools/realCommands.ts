import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `fixtures/powershell51/commands.json` says of one cmdlet. */
export interface RealCommand {
  readonly name: string;
  readonly module: string;
  /** Lines of `Get-Command -Syntax`, one for each parameter set. */
  readonly syntax: readonly string[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** `value`, `property` or `value+property`, for those that take pipeline input. */
  readonly pipeline: Readonly<Record<string, string>>;
}

type Stored = Record<string, Record<string, Partial<RealCommand>>>;

/** Every cmdlet of Windows PowerShell 5.1's own modules that the table has. */
export function realCommands(): RealCommand[] {
  const file = join(process.env.EMS_ROOT ?? '.', 'fixtures', 'powershell51', 'commands.json');
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
  return Object.entries(stored).flatMap(([module, commands]) =>
    Object.entries(commands).map(([name, command]) => ({
      name,
      module,
      syntax: command.syntax ?? [],
      aliases: command.aliases ?? {},
      pipeline: command.pipeline ?? {},
    })),
  );
}

/** Its parameters without the common ones, in the order in which the syntax names them first. */
export function parametersOf({ syntax }: RealCommand): string[] {
  const names = syntax.flatMap((line) => Array.from(line.matchAll(/[ [](?:-)(\w+)/g), ([, name]) => name as string));
  return [...new Set(names)].filter((name) => name !== 'WhatIf' && name !== 'Confirm');
}
