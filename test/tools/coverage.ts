import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageText } from './coverageText.ts';
import { differencesText } from './differencesText.ts';
import { failingRows } from './failingRows.ts';

const root = process.env.EMS_ROOT ?? '.';
writeFileSync(join(root, 'docs', 'coverage.md'), coverageText());
writeFileSync(join(root, 'docs', 'differences.md'), differencesText(failingRows(root)));
