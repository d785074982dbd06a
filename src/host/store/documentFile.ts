import Conf from 'conf';

/**
 * Replaces `name.json` in a folder in one step: a crash leaves the old or the new file. conf reads and compares its
 * file whenever it is opened, which a large organisation should not pay for: it is told that the file is empty and
 * only used to write.
 */
export function writeDocumentFile(folder: string, name: string, document: object): void {
  const file = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: name,
    projectName: 'ems',
    serialize: (value) => JSON.stringify(value),
    deserialize: () => ({}),
  });
  file.store = document as Record<string, unknown>;
}
