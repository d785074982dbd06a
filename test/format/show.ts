import '../../src/values/registry.ts';
import type { FormatServices } from '../../src/format/FormatServices.ts';
import { type FormatShape, Formatter } from '../../src/format/Formatter.ts';
import type { FormatOptions } from '../../src/format/Generator.ts';
import { ScreenWriter } from '../../src/format/ScreenWriter.ts';

export const services: FormatServices = {
  evaluate: () => undefined,
  lastException: () => null,
  enumerationLimit: 4,
  displaySets: new Map(),
  errorView: 'NormalView',
  consoleWidth: 120,
  currentFolder: '/practice',
};

/** The lines that a console of `width` cells shows for the objects. */
export function show(
  items: readonly unknown[],
  shape: FormatShape = 'default',
  options: FormatOptions = { properties: [] },
  width = 119,
): string[] {
  const lines: string[] = [];
  const screen = new ScreenWriter(width, (line) => void lines.push(line.trimEnd()));
  const formatter = new Formatter(shape, options, services, (record) => screen.process(record));
  for (const item of items) formatter.process(item);
  formatter.end();
  screen.end();
  return lines;
}
