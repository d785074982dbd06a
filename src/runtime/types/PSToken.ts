import type { Extent } from '../../base/source.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';

/** The first token of a script block, as its `StartPosition` shows it. */
export class ScriptToken extends NetObject {
  readonly extent: Extent;

  constructor(extent: Extent) {
    super();
    this.extent = extent;
  }

  get psType(): PSType {
    return psToken();
  }
}

export const psToken = lazyType<ScriptToken>(() => ({
  name: 'System.Management.Automation.PSToken',
  properties: {
    'string Content': ({ extent }) => extent.text,
    'int Start': ({ extent }) => extent.start,
    'int Length': ({ extent }) => extent.end - extent.start,
    'int StartLine': ({ extent }) => extent.startLine,
    'int StartColumn': ({ extent }) => extent.startColumn,
    'int EndLine': ({ extent }) => extent.endLine,
    'int EndColumn': ({ extent }) => extent.endColumn,
  },
}));
