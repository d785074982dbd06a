import type { Extent } from '../base/source.ts';

/** Columns of the source line that a position message shows at most (recorded: 5.1 shows 69 beside "+ " and the dots). */
const shownColumns = 69;
const keptBefore = 12;
const keptAfter = 8;

/** `At line:1 char:5`, the source line and the `~~~~` below it; long lines are cut with `...` around the error. */
export function positionMessage(extent: Extent): string {
  const where = extent.source.file ?? 'line';
  const head = `At ${where}:${extent.startLine} char:${extent.startColumn}`;
  const line = extent.source.lineText(extent.startLine - 1).trimEnd();
  return line === '' ? head : `${head}\n${markedLine(line, extent)}`;
}

function markedLine(line: string, extent: Extent): string {
  const before = extent.startColumn - 1;
  const sameLine = extent.endLine === extent.startLine && extent.endColumn <= line.length + 1;
  const length = sameLine ? extent.endColumn - extent.startColumn : line.length - before;
  const shown = cut(withoutTabs({ line, before, length: Math.max(length, 0) }));
  const head = shown.dotsBefore ? '... ' : '';
  const marks = ' '.repeat(head.length + shown.before) + '~'.repeat(Math.max(shown.length, 1));
  return `+ ${head}${shown.line}${shown.dotsAfter ? ' ...' : ''}\n+ ${marks}`;
}

interface Marked {
  readonly line: string;
  readonly before: number;
  readonly length: number;
}

function withoutTabs({ line, before, length }: Marked): Marked {
  if (!line.includes('\t')) return { line, before, length };
  const expand = (text: string): string => text.replaceAll('\t', '    ');
  const head = expand(line.slice(0, before));
  const error = expand(line.slice(before, before + length));
  return { line: head + error + expand(line.slice(before + length)), before: head.length, length: error.length };
}

function cut({ line, before, length }: Marked): Marked & { dotsBefore: boolean; dotsAfter: boolean } {
  if (line.length <= shownColumns) return { line, before, length, dotsBefore: false, dotsAfter: false };
  const after = line.length - length - before;
  let prefix = Math.min(before, keptBefore);
  const suffix = Math.min(after, keptAfter);
  let dotsAfter = true;
  if (prefix + length + suffix < shownColumns) {
    prefix += Math.min(shownColumns - (prefix + length + suffix), before - prefix);
    const room = shownColumns - (prefix + length + suffix);
    dotsAfter = suffix + Math.max(0, Math.min(room, after - suffix)) < after;
  }
  const start = Math.max(before - prefix, 0);
  return {
    line: line.slice(start, start + shownColumns),
    before: prefix,
    length: Math.min(length, shownColumns - prefix),
    dotsBefore: prefix < before,
    dotsAfter,
  };
}
