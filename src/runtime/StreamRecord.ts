import { NetObject } from '../values/NetObject.ts';
import type { PSType } from '../values/PSType.ts';
import { knownType } from '../values/typeLookup.ts';
import type { InvocationInfo } from './InvocationInfo.ts';

/** A message of the warning, verbose or debug stream. */
export class StreamRecord extends NetObject {
  readonly kind: 'Warning' | 'Verbose' | 'Debug';
  readonly message: string;
  readonly invocation: InvocationInfo | null;

  constructor(kind: StreamRecord['kind'], message: string, invocation: InvocationInfo | null = null) {
    super();
    this.kind = kind;
    this.message = message;
    this.invocation = invocation;
  }

  get psType(): PSType {
    return knownType(`System.Management.Automation.${this.kind}Record`);
  }
}

/** A message of the information stream; Write-Host writes one too, tagged PSHOST. */
export class InformationRecord extends NetObject {
  readonly messageData: unknown;
  readonly source: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970 UTC. */
  readonly time: number;

  constructor(messageData: unknown, source: string, tags: readonly string[], time: number) {
    super();
    this.messageData = messageData;
    this.source = source;
    this.tags = tags;
    this.time = time;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.InformationRecord');
  }
}

/** What Write-Host puts into an InformationRecord. */
export class HostInformationMessage extends NetObject {
  readonly message: string;
  readonly noNewLine: boolean;
  readonly foreground: string | null;
  readonly background: string | null;

  constructor(message: string, noNewLine: boolean, foreground: string | null, background: string | null) {
    super();
    this.message = message;
    this.noNewLine = noNewLine;
    this.foreground = foreground;
    this.background = background;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.HostInformationMessage');
  }
}
