import { NetObject } from '../values/NetObject.ts';
import { defineType, type PSType } from '../values/PSType.ts';
import type { Alignment } from './layout/cell.ts';
import type { CustomPart } from './layout/customText.ts';
import type { ListField } from './layout/listText.ts';

/** A column as a table's header tells it. `width` in cells, 0 = open. */
export interface HeaderColumn {
  label: string;
  width: number;
  alignment: Alignment;
}

/** What a document of format records is going to look like. */
export type Shape =
  | { kind: 'table'; columns: readonly HeaderColumn[]; hideHeader: boolean; even?: boolean }
  | { kind: 'list' }
  | { kind: 'wide'; columns: number }
  | { kind: 'custom' };

/** The view of one object. */
export type Entry =
  | { kind: 'row'; cells: readonly string[]; wrap: boolean; alignments?: readonly (Alignment | undefined)[] }
  | { kind: 'list'; fields: readonly ListField[] }
  | { kind: 'wide'; text: string }
  | { kind: 'custom'; parts: readonly CustomPart[] }
  | { kind: 'text'; text: string };

/** Which stream an entry came from; decides its colour. */
export type EntryStream = 'output' | 'error';

/** One piece of formatted output, as Format-Table and its siblings put it into the pipeline. */
export abstract class FormatRecord extends NetObject {}

function recordType(name: string): PSType {
  return defineType({ name: `Microsoft.PowerShell.Commands.Internal.Format.${name}` });
}

const types = new Map<string, PSType>();

function typeNamed(name: string): PSType {
  let type = types.get(name);
  if (type === undefined) {
    type = recordType(name);
    types.set(name, type);
  }
  return type;
}

/** Begins a document. */
export class FormatStartData extends FormatRecord {
  readonly shape: Shape;
  /** Column widths follow the widest value. */
  readonly autoSize: boolean;

  constructor(shape: Shape, autoSize: boolean) {
    super();
    this.shape = shape;
    this.autoSize = autoSize;
  }

  get psType(): PSType {
    return typeNamed('FormatStartData');
  }
}

/** Begins a group; `heading`: the parts of the line(s) above it, if grouped by something. */
export class GroupStartData extends FormatRecord {
  readonly heading: readonly CustomPart[] | null;

  constructor(heading: readonly CustomPart[] | null) {
    super();
    this.heading = heading;
  }

  get psType(): PSType {
    return typeNamed('GroupStartData');
  }
}

/** One object; `outOfBand`: shown as it is, whatever document is open. */
export class FormatEntryData extends FormatRecord {
  readonly entry: Entry;
  readonly outOfBand: boolean;
  readonly stream: EntryStream;

  constructor(entry: Entry, outOfBand: boolean, stream: EntryStream = 'output') {
    super();
    this.entry = entry;
    this.outOfBand = outOfBand;
    this.stream = stream;
  }

  get psType(): PSType {
    return typeNamed('FormatEntryData');
  }
}

/** Ends a group. */
export class GroupEndData extends FormatRecord {
  get psType(): PSType {
    return typeNamed('GroupEndData');
  }
}

/** Ends a document. */
export class FormatEndData extends FormatRecord {
  get psType(): PSType {
    return typeNamed('FormatEndData');
  }
}
