import { CsvReader } from '../../cmdlets/utility/csvReader.ts';
import { isFormatList, readFormatList } from '../../exchange/interchange/formatListText.ts';
import { type Imported, importOrganisation } from '../../exchange/interchange/importOrganisation.ts';
import type { PropertyBag } from '../../exchange/interchange/PropertyBag.ts';
import { Organisation } from '../../exchange/Organisation.ts';
import type { SetupContext } from '../../exchange/setup.ts';
import { loadDocument } from '../../exchange/store/document.ts';
import { readDocumentText } from '../store/documentText.ts';
import { ClixmlBags } from './clixmlBags.ts';
import { LabError } from './LabError.ts';
import type { UserFiles } from './UserFiles.ts';

/** Reads one or several files with what people took from their servers; the content says what a file is. */
export function readOrganisationFiles(files: UserFiles, names: readonly string[], context: SetupContext): Imported {
  const texts = names.map((file) => ({ file, text: decode(files.read(file)) }));
  const [only] = texts;
  const document = texts.length === 1 && only ? exportedDocument(only.text) : null;
  if (document) return { organisation: document, report: countsOf(document) };
  return importOrganisation(
    texts.flatMap(({ file, text }) => bagsOf(file, text)),
    context,
  );
}

/** PowerShell writes UTF-16 with a byte order mark unless told otherwise. */
function decode(read: Uint8Array): string {
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3);
  return bytes.toString('utf8');
}

function bagsOf(file: string, text: string): PropertyBag[] {
  const start = text.trimStart();
  try {
    if (start.startsWith('<')) return ClixmlBags.read(start);
    if (start.startsWith('[') || start.startsWith('{')) return jsonBags(JSON.parse(start));
  } catch (error) {
    throw new LabError(`The file ${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (isFormatList(text)) return readFormatList(text);
  const bags = csvBags(text);
  if (bags.length > 0) return bags;
  throw new LabError(`The file ${file} is neither CLIXML nor JSON nor CSV nor the text of Format-List.`);
}

/** What `ems lab export` wrote as JSON is the whole organisation. */
function exportedDocument(text: string): Organisation | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const document = readDocumentText(Buffer.from(text, 'utf8'));
    const organisation = new Organisation(document.settings);
    loadDocument(organisation, document);
    return organisation;
  } catch {
    return null;
  }
}

function countsOf(organisation: Organisation): Imported['report'] {
  const taken = Object.fromEntries(Array.from(organisation.kinds(), (kind) => [kind, organisation.count(kind)]));
  const servers = Array.from(organisation.all('ExchangeServer'), (record) => record.name);
  return { taken, servers, odd: [], unknownProperties: [] };
}

/** ConvertTo-Json of objects: nested values as it writes them. */
function jsonBags(value: unknown): PropertyBag[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    .map((one) => ({
      typeNames: [],
      properties: new Map(Object.entries(one).map(([name, property]) => [name, jsonValue(property)])),
    }));
}

function jsonValue(value: unknown): PropertyBag['properties'] extends ReadonlyMap<string, infer V> ? V : never {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  if (Array.isArray(value)) return value.map((item) => String(jsonScalar(item)));
  return jsonScalar(value);
}

function jsonScalar(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { Expression, Name, Domain, value: inner } = value as Record<string, unknown>;
  return String(Expression ?? Name ?? Domain ?? inner ?? '');
}

function csvBags(text: string): PropertyBag[] {
  const rows: string[][] = [];
  const lines = text.replace(/^#TYPE [^\n]*\n/, '');
  const firstLine = lines.slice(0, lines.indexOf('\n'));
  const reader = new CsvReader(count(firstLine, ';') > count(firstLine, ',') ? ';' : ',');
  reader.feed(lines, (row) => rows.push(row));
  reader.end((row) => rows.push(row));
  const [header = [], ...records] = rows;
  if (header.length < 2) return [];
  const typeNames = [/^#TYPE (\S+)/.exec(text)?.[1] ?? ''];
  return records.map((record) => ({
    typeNames,
    properties: new Map(header.map((name, index) => [name, record[index] ?? ''])),
  }));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
