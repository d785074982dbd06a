/** What a PROXY header says; `null` endpoints mean: use the socket's own (LOCAL, UNKNOWN). */
export interface ProxyHeader {
  /** Bytes that belong to the header. */
  readonly length: number;
  readonly endpoints: ProxyEndpoints | null;
}

export interface ProxyEndpoints {
  readonly remoteAddress: string;
  readonly remotePort: number;
  readonly localAddress: string;
  readonly localPort: number;
}

const V1_LONGEST = 107;
const V2_SIGNATURE = [0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a];
const V2_HEADER = 16;
const V2_LONGEST = V2_HEADER + 512;

/** Reads a PROXY protocol header, version 1 or 2: the header, `more` while it is incomplete, `bad` when it is none. */
export function readProxyHeader(bytes: Uint8Array): ProxyHeader | 'more' | 'bad' {
  return bytes[0] === V2_SIGNATURE[0] ? readV2(bytes) : readV1(bytes);
}

function readV1(bytes: Uint8Array): ProxyHeader | 'more' | 'bad' {
  const lf = bytes.subarray(0, V1_LONGEST).indexOf(10);
  const text = String.fromCharCode(...bytes.subarray(0, Math.min(lf < 0 ? bytes.length : lf + 1, V1_LONGEST)));
  if (!'PROXY '.startsWith(text.slice(0, 6)) && !text.startsWith('PROXY ')) return 'bad';
  if (lf < 0) return bytes.length >= V1_LONGEST ? 'bad' : 'more';
  if (/^PROXY UNKNOWN(?: .*)?\r\n$/.test(text)) return { length: lf + 1, endpoints: null };
  const match = /^PROXY (?:TCP4|TCP6) ([0-9a-fA-F.:]+) ([0-9a-fA-F.:]+) (\d{1,5}) (\d{1,5})\r\n$/.exec(text);
  if (!match) return 'bad';
  const [, remoteAddress = '', localAddress = '', remotePort, localPort] = match;
  const endpoints = { remoteAddress, localAddress, remotePort: Number(remotePort), localPort: Number(localPort) };
  return { length: lf + 1, endpoints };
}

function readV2(bytes: Uint8Array): ProxyHeader | 'more' | 'bad' {
  if (V2_SIGNATURE.some((byte, index) => index < bytes.length && bytes[index] !== byte)) return 'bad';
  if (bytes.length < V2_HEADER) return 'more';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = V2_HEADER + view.getUint16(14);
  const versionAndCommand = view.getUint8(12);
  if (versionAndCommand >> 4 !== 2 || length > V2_LONGEST) return 'bad';
  if (bytes.length < length) return 'more';
  if ((versionAndCommand & 15) === 0) return { length, endpoints: null };
  const family = view.getUint8(13) >> 4;
  if (family === 1 && length >= V2_HEADER + 12) return { length, endpoints: v2Endpoints(view, 4) };
  if (family === 2 && length >= V2_HEADER + 36) return { length, endpoints: v2Endpoints(view, 16) };
  return 'bad';
}

function v2Endpoints(view: DataView, size: 4 | 16): ProxyEndpoints {
  const ports = V2_HEADER + 2 * size;
  return {
    remoteAddress: addressAt(view, V2_HEADER, size),
    localAddress: addressAt(view, V2_HEADER + size, size),
    remotePort: view.getUint16(ports),
    localPort: view.getUint16(ports + 2),
  };
}

function addressAt(view: DataView, at: number, size: 4 | 16): string {
  if (size === 4) return [0, 1, 2, 3].map((index) => view.getUint8(at + index)).join('.');
  return [0, 2, 4, 6, 8, 10, 12, 14].map((index) => view.getUint16(at + index).toString(16)).join(':');
}
