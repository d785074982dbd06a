import type { ExchangeVersion } from '../ExchangeVersion.ts';
import type { PropertyRow } from '../PropertyRow.ts';
import type { Stored } from '../Stored.ts';

/** What differs between the logs of a transport service. Sizes are bytes, paths stand below the install folder. */
export interface LogFamily {
  readonly prefix: string;
  /** What the log is about, in the words of its help lines. */
  readonly about: string;
  readonly since?: ExchangeVersion;
  readonly enabled?: boolean;
  readonly age: string;
  readonly directorySize?: number;
  readonly fileSize?: number;
  readonly path?: string;
  /** Logs whose sizes cannot be Unlimited have plain sizes. */
  readonly plainSizes?: boolean;
  readonly proof: PropertyRow['proof'];
}

/** The properties of one log: whether it is written, how long and how much of it is kept, and where. */
export function logRows(family: LogFamily): PropertyRow[] {
  const size = family.plainSizes ? 'byteSize' : 'unlimitedByteSize';
  const row = (suffix: string, type: PropertyRow['type'], value: Stored | undefined, help: string): PropertyRow[] =>
    value === undefined
      ? []
      : [
          {
            name: `${family.prefix}${suffix}`,
            type,
            default: value,
            verbs: 'S',
            ...(family.since && { since: family.since }),
            ...(type === 'path' && { nullable: true as const }),
            help,
            proof: family.proof,
          },
        ];
  return [
    ...row('Enabled', 'bool', family.enabled, `Whether ${family.about} is written.`),
    ...row('MaxAge', 'timeSpan', family.age, `How long files of ${family.about} are kept.`),
    ...row('MaxDirectorySize', size, family.directorySize, `How large the folder of ${family.about} may grow.`),
    ...row('MaxFileSize', size, family.fileSize, `How large one file of ${family.about} may grow.`),
    ...row('Path', 'path', family.path, `The folder of ${family.about}.`),
  ];
}
