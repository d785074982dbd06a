import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogFiles } from '../../logs/receiveLog/ReceiveLogWriter.ts';

/** Protocol logs on this machine's disk, in Exchange's folders below the lab's own. */
export function logFiles(root: string): LogFiles {
  const pathOf = (folder: readonly string[], name = ''): string => join(root, ...folder, name);
  return {
    list(folder) {
      try {
        return readdirSync(pathOf(folder)).map((name) => ({ name, size: statSync(pathOf(folder, name)).size }));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
    append(folder, name, text) {
      mkdirSync(pathOf(folder), { recursive: true });
      appendFileSync(pathOf(folder, name), text);
    },
    remove(folder, name) {
      rmSync(pathOf(folder, name), { force: true });
    },
  };
}
