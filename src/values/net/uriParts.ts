import type { EnumValue } from '../EnumValue.ts';
import type { Uri } from '../Uri.ts';

/** Bits of System.UriComponents. */
export const URI_COMPONENTS = {
  Scheme: 1,
  UserInfo: 2,
  Host: 4,
  Port: 8,
  SchemeAndServer: 13,
  Path: 16,
  Query: 32,
  PathAndQuery: 48,
  HttpRequestUrl: 61,
  Fragment: 64,
  AbsoluteUri: 127,
  StrongPort: 128,
  HostAndPort: 132,
  StrongAuthority: 134,
  NormalizedHost: 256,
  KeepDelimiter: 0x40000000,
  SerializationInfoString: -2147483648,
} as const;

const C = URI_COMPONENTS;
const UNESCAPED = 2;

/** `GetComponents('Host,Port', 'Unescaped')`. A single component comes without its delimiter. */
export function components(uri: Uri, wanted: EnumValue, format: EnumValue): string {
  const bits = Number(wanted.value) | 0;
  const has = (bit: number): boolean => (bits & bit) !== 0;
  const { protocol, username, password, hostname, port, pathname, search, hash } = uri.absolute;
  const isAlone = (bit: number): boolean => (bits & ~C.KeepDelimiter) === bit && !has(C.KeepDelimiter);
  const text = [
    has(C.Scheme) ? `${protocol.slice(0, -1)}${isAlone(C.Scheme) ? '' : '://'}` : '',
    has(C.UserInfo) && username !== '' ? userInfo(username, password, isAlone(C.UserInfo)) : '',
    has(C.Host) ? hostname : '',
    portText(uri, port, has(C.StrongPort), has(C.Port), isAlone(C.Port) || isAlone(C.StrongPort)),
    has(C.Path) ? (isAlone(C.Path) ? pathname.slice(1) : pathname) : '',
    has(C.Query) ? (isAlone(C.Query) ? search.slice(1) : search) : '',
    has(C.Fragment) ? (isAlone(C.Fragment) ? hash.slice(1) : hash) : '',
  ].join('');
  return Number(format.value) === UNESCAPED ? decodeURIComponent(text) : text;
}

function userInfo(user: string, password: string, alone: boolean): string {
  return `${user}${password === '' ? '' : `:${password}`}${alone ? '' : '@'}`;
}

function portText(uri: Uri, port: string, strong: boolean, plain: boolean, alone: boolean): string {
  const number = port === '' && strong ? String(uri.port) : port;
  if (number === '' || !(strong || plain)) return '';
  return alone ? number : `:${number}`;
}

/** What leads from one address to another; the other as it is where another server or scheme is meant. */
export function relativeTo(from: Uri, to: Uri): string {
  const base = from.absolute;
  const target = to.absolute;
  if (base.protocol !== target.protocol || base.host !== target.host) return to.toString();
  return pathFrom(base.pathname, target.pathname) + target.search + target.hash;
}

function pathFrom(base: string, target: string): string {
  if (base === target) return '';
  const folders = base.split('/').slice(0, -1);
  const parts = target.split('/');
  let same = 0;
  while (same < folders.length && same < parts.length - 1 && folders[same] === parts[same]) same++;
  return '../'.repeat(folders.length - same) + parts.slice(same).join('/');
}

/** Whether an address lies in the folder of another. */
export function isBaseOf(base: Uri, { url }: Uri): boolean {
  const { protocol, host, pathname } = base.absolute;
  if (url === null) return true;
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  return url.protocol === protocol && url.host === host && url.pathname.startsWith(folder);
}

const HEX_CODE = /^%[0-9a-f]{2}/i;

/** A name of UriHostNameType for what could stand as a host. */
export function hostNameType(name: string): string {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(name)) return 'IPv4';
  if (/^\[?[0-9a-f:.]*:[0-9a-f:.]*\]?$/i.test(name)) return 'IPv6';
  return /^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*\.?$/i.test(name) ? 'Dns' : 'Unknown';
}

export const isHexEncoding = (text: string, at: number): boolean => HEX_CODE.test(text.slice(at));

/** `%41b` from 0: the letter A, and the place behind it. */
export function hexUnescape(text: string, place: { value: unknown }): string {
  const at = Number(place.value);
  const isCode = isHexEncoding(text, at);
  place.value = at + (isCode ? 3 : 1);
  return isCode ? String.fromCharCode(Number.parseInt(text.slice(at + 1, at + 3), 16)) : text.charAt(at);
}
