import { expect, test } from '@jest/globals';
import { readChord } from '../../../src/host/editor/keyNames.ts';

test.each([
  ['ctrl+r', 'Ctrl+r'],
  ['Ctrl+Shift+leftarrow', 'Ctrl+Shift+LeftArrow'],
  ['Control+space', 'Ctrl+Spacebar'],
  ['alt+shift+b', 'Alt+B'],
  ['F12', 'F12'],
  ['Ctrl++', 'Ctrl++'],
  ['+', '+'],
  [',', ','],
  ['ctrl+x,ctrl+u', 'Ctrl+x,Ctrl+u'],
  ['Escape,.', 'Escape,.'],
  ['Hyper+x', null],
  ['NoKey', null],
  ['a,b,c', null],
])('%s is %s', (text, chord) => expect(readChord(text)).toBe(chord));
