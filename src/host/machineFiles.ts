import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NativeFiles } from '../runtime/NativeFiles.ts';
import { sandboxedFiles } from '../runtime/providers/sandboxedFiles.ts';
import { nodeFiles } from './nodeFiles.ts';

/** `on`: writes and deletes stay inside the home folder; `strict`: reads too. */
export type Sandbox = 'off' | 'on' | 'strict';

/** The folder that is drive `C:`; null where the host has drive letters of its own. */
export function driveRootOf(home: string): string | null {
  return process.platform === 'win32' ? null : join(home, 'C');
}

/** This machine's files, as far as the sandbox lets one. */
export function machineFiles(home: string, sandbox: Sandbox): NativeFiles {
  const files = nodeFiles(driveRootOf(home));
  if (sandbox === 'off') return files;
  mkdirSync(home, { recursive: true });
  return sandboxedFiles(files, home, sandbox === 'strict');
}
