import type { Extent } from '../../base/source.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';

/** A stretch of source text as scripts see it (IScriptExtent). */
export class ScriptExtent extends NetObject {
  readonly extent: Extent;

  constructor(extent: Extent) {
    super();
    this.extent = extent;
  }

  get psType(): PSType {
    return scriptExtentType();
  }

  override toString(): string {
    return this.extent.text;
  }
}

export const scriptExtentType = lazyType<ScriptExtent>(() => ({
  name: 'System.Management.Automation.Language.InternalScriptExtent',
  properties: {
    'string File': ({ extent }) => extent.source.file,
    'int StartLineNumber': ({ extent }) => extent.startLine,
    'int StartColumnNumber': ({ extent }) => extent.startColumn,
    'int EndLineNumber': ({ extent }) => extent.endLine,
    'int EndColumnNumber': ({ extent }) => extent.endColumn,
    'string Text': ({ extent }) => extent.text,
    'int StartOffset': ({ extent }) => extent.start,
    'int EndOffset': ({ extent }) => extent.end,
  },
  format: ({ extent }) => extent.text,
}));
