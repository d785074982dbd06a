/** The package's version; a test holds it equal to package.json, so that no start has to read that file. */
export const VERSION = '0.1.0';
