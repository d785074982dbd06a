import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageText } from './coverageText.ts';

writeFileSync(join(process.env.EMS_ROOT ?? '.', 'docs', 'coverage.md'), coverageText());
