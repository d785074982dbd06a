import { isAscii } from 'node:buffer';
import { documentProblem, type OrganisationDocument, type StoredRecord } from '../../exchange/store/document.ts';

/**
 * The text of a stored organisation. It is one JSON document, but its lines mean something: the first one holds all but
 * the Receive connectors, then each server's connectors have a line of their own, and the first line says how long those
 * are. So a shell that asks for one server of five hundred parses one line of five hundred.
 */
interface Head extends Omit<OrganisationDocument, 'connectors'> {
  /** Server, number of connectors, bytes of the line without what separates it from the next. */
  readonly lines: readonly (readonly [server: string, count: number, bytes: number])[];
}

const BEFORE_LINES = ',"connectors":[\n';
const BETWEEN_LINES = ',\n';
const AFTER_LINES = '\n]}\n';

/** Why a text is no organisation; the message says what is wrong with it. */
export class UnreadableDocument extends Error {}

export function writeDocumentText({ connectors, objects, ...rest }: OrganisationDocument): string {
  const { ReceiveConnector = [], ...others } = objects;
  const groups = [...byServer([...ReceiveConnector, ...(connectors ?? []).flatMap(({ read }) => read())])];
  const texts = groups.map(([, records]) => JSON.stringify(records));
  const lines = groups.map(
    ([server, records], n) => [server, records.length, Buffer.byteLength(texts[n] ?? '')] as const,
  );
  const head: Head = { ...rest, objects: others, lines };
  return JSON.stringify(head).slice(0, -1) + BEFORE_LINES + texts.join(BETWEEN_LINES) + AFTER_LINES;
}

function byServer(records: readonly StoredRecord[]): Map<string, StoredRecord[]> {
  const groups = new Map<string, StoredRecord[]>();
  for (const record of records) {
    const group = groups.get(record.server ?? '');
    if (group) group.push(record);
    else groups.set(record.server ?? '', [record]);
  }
  return groups;
}

/** Reads the first line; the others wait. A text whose lines are not as the first one says is read whole. */
export function readDocumentText(bytes: Buffer): OrganisationDocument {
  const end = bytes.indexOf(BEFORE_LINES);
  const head = end < 0 ? undefined : parse(`${textOf(bytes, 0, end)}}`);
  if (!isHead(head) || !fits(head, bytes, end)) return readWhole(bytes);
  const { lines, ...document } = head;
  let at = end + BEFORE_LINES.length;
  const connectors = lines.map(([server, count, length]) => {
    const start = at;
    at += length + BETWEEN_LINES.length;
    return { server, count, read: () => readLine(bytes, start, start + length) };
  });
  return { ...document, connectors };
}

function isHead(value: unknown): value is Head {
  return documentProblem(value) === null && Array.isArray((value as Partial<Head>).lines);
}

function fits({ lines }: Head, bytes: Buffer, end: number): boolean {
  const content = lines.reduce(
    (sum, [, , length]) => sum + length,
    BETWEEN_LINES.length * Math.max(0, lines.length - 1),
  );
  return end + BEFORE_LINES.length + content + AFTER_LINES.length === bytes.length;
}

function readLine(bytes: Buffer, start: number, end: number): readonly StoredRecord[] {
  const records = parse(textOf(bytes, start, end));
  if (!Array.isArray(records)) throw new UnreadableDocument('a line of connectors is not JSON');
  return records;
}

/** A document of the first format, or one that somebody edited. */
function readWhole(bytes: Buffer): OrganisationDocument {
  const document = parse(textOf(bytes, 0, bytes.length));
  const problem = document === undefined ? 'it is not JSON' : documentProblem(document);
  if (problem !== null) throw new UnreadableDocument(problem);
  return withConnectorsAmongObjects(document as OrganisationDocument & { readonly connectors?: unknown });
}

function withConnectorsAmongObjects(
  document: Omit<OrganisationDocument, 'connectors'> & { readonly connectors?: unknown },
): OrganisationDocument {
  const { connectors, objects, ...rest } = document;
  if (!Array.isArray(connectors)) return { ...rest, objects };
  return { ...rest, objects: { ...objects, ReceiveConnector: (connectors as StoredRecord[][]).flat() } };
}

/** Text without other characters is read more than twice as fast as ASCII. */
function textOf(bytes: Buffer, start: number, end: number): string {
  const part = bytes.subarray(start, end);
  return part.toString(isAscii(part) ? 'latin1' : 'utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
