import { displayWidth, takeCells } from '../../base/displayWidth.ts';
import { splitLines, wrapText } from './wordWrap.ts';

const SEPARATOR = ' : ';
const MINIMUM_LABEL = 1;
const MINIMUM_VALUE = 1;

/** One line of a list: the label and the text of the value (may hold line ends). */
export interface ListField {
  label: string;
  text: string;
}

/** Writes `label : value` lines, labels padded to the longest, long values continued below their beginning. */
export function writeList(fields: readonly ListField[], screen: number, writeLine: (line: string) => void): void {
  const room = screen - SEPARATOR.length - MINIMUM_VALUE;
  if (fields.length === 0 || room < MINIMUM_LABEL) return;
  let widest = 0;
  for (const { label } of fields) widest = Math.max(widest, displayWidth(label));
  const labelWidth = Math.min(widest, room);
  const indent = ' '.repeat(labelWidth + SEPARATOR.length);
  const valueWidth = screen - indent.length;
  for (const { label, text } of fields) {
    const cells = displayWidth(label);
    const shown = cells > labelWidth ? takeCells(label, labelWidth) : label + ' '.repeat(labelWidth - cells);
    let before = shown + SEPARATOR;
    for (const line of splitLines(text)) {
      for (const piece of wrapText(line, valueWidth)) {
        writeLine(before + piece);
        before = indent;
      }
    }
  }
}
