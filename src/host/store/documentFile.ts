import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type ConfModule = typeof import('conf');

let conf: ConfModule | null = null;

/**
 * Loads conf, which writes documents. It takes longer to load than most commands run, so the host does it only when a
 * document is about to be written: for a new lab, and when a session ends whose journal has grown long.
 */
export async function loadConf(): Promise<void> {
  conf ??= await import('conf');
}

/**
 * Replaces `name.json` in a folder in one step: a crash leaves the old or the new file. Where conf was not loaded in
 * time (a snapshot taken in the middle of a session) the same is done by hand.
 */
export function writeDocumentFile(folder: string, name: string, document: object): void {
  if (conf) throughConf(conf, folder, name, document);
  else byHand(join(folder, `${name}.json`), document);
}

/**
 * conf reads and compares its file whenever it is opened, which a large organisation should not pay for: it is told
 * that the file is empty and only used to write.
 */
function throughConf({ default: Conf }: ConfModule, folder: string, configName: string, document: object): void {
  const file = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName,
    projectName: 'ems',
    serialize: (value) => JSON.stringify(value),
    deserialize: () => ({}),
  });
  file.store = document as Record<string, unknown>;
}

function byHand(file: string, document: object): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      writeFileSync(handle, JSON.stringify(document));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    try {
      unlinkSync(temporary);
    } catch {
      // It was never made.
    }
    throw error;
  }
}
