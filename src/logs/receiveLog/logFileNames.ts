/** The protocol logs among the names in a folder, in the order in which they were written: by hour, then by number. */
export function logFileNames(names: readonly string[]): string[] {
  return names
    .filter((name) => /^RECV.*\.LOG$/i.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
