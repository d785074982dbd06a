import Conf from 'conf';

/** Replaces `name.json` in a folder in one step: a crash leaves the old or the new file. */
export function writeDocumentFile(folder: string, name: string, document: object): void {
  writeTextFile(folder, name, JSON.stringify(document));
}

/**
 * The same with the text of the file. conf reads and compares its file whenever it is opened, which a large organisation
 * should not pay for: it is told that the file is empty and only used to write.
 */
export function writeTextFile(folder: string, name: string, text: string): void {
  const file = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: name,
    projectName: 'ems',
    serialize: () => text,
    deserialize: () => ({}),
  });
  file.store = {};
}
