import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';

const space = 'Microsoft.PowerShell.Commands.';

interface Generic {
  count: number;
  sum: unknown;
  average: unknown;
  maximum: unknown;
  minimum: unknown;
  property: string | null;
  /** Maximum and minimum are numbers (else the measured values themselves). */
  asNumbers: boolean;
}

interface Text {
  lines: number | null;
  words: number | null;
  characters: number | null;
  property: string | null;
}

const measureInfo = lazyType(() => ({ name: `${space}MeasureInfo`, isAbstract: true }));

const genericType = lazyType<GenericMeasureInfo>(() => ({
  name: `${space}GenericMeasureInfo`,
  base: measureInfo,
  properties: {
    'int Count': ({ figures }) => figures.count,
    'System.Nullable[double] Average': ({ figures }) => figures.average,
    'System.Nullable[double] Sum': ({ figures }) => figures.sum,
    'System.Nullable[double] Maximum': ({ figures }) => figures.maximum,
    'System.Nullable[double] Minimum': ({ figures }) => figures.minimum,
    'string Property': ({ figures }) => figures.property,
  },
}));

const objectType = lazyType<GenericMeasureInfo>(() => ({
  name: `${space}GenericObjectMeasureInfo`,
  base: measureInfo,
  properties: {
    'int Count': ({ figures }) => figures.count,
    'System.Nullable[double] Average': ({ figures }) => figures.average,
    'System.Nullable[double] Sum': ({ figures }) => figures.sum,
    'System.Object Maximum': ({ figures }) => figures.maximum,
    'System.Object Minimum': ({ figures }) => figures.minimum,
    'string Property': ({ figures }) => figures.property,
  },
}));

const textType = lazyType<TextMeasureInfo>(() => ({
  name: `${space}TextMeasureInfo`,
  base: measureInfo,
  properties: {
    'System.Nullable[int] Lines': ({ figures }) => figures.lines,
    'System.Nullable[int] Words': ({ figures }) => figures.words,
    'System.Nullable[int] Characters': ({ figures }) => figures.characters,
    'string Property': ({ figures }) => figures.property,
  },
}));

/** What Measure-Object found about values. */
export class GenericMeasureInfo extends NetObject {
  readonly figures: Generic;

  constructor(figures: Generic) {
    super();
    this.figures = figures;
  }

  get psType(): PSType {
    return this.figures.asNumbers ? genericType() : objectType();
  }
}

/** What Measure-Object found about texts. */
export class TextMeasureInfo extends NetObject {
  readonly figures: Text;

  constructor(figures: Text) {
    super();
    this.figures = figures;
  }

  get psType(): PSType {
    return textType();
  }
}
