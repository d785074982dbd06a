import { argumentNull } from '../argumentErrors.ts';
import { boxed, type MemoryStream } from '../io/MemoryStream.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, lazyType, type PSType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import { knownType } from '../typeLookup.ts';

/** Names as `Create` takes them, with the bits of their hashes. */
const BITS: Readonly<Record<string, number>> = { MD5: 128, SHA1: 160, SHA256: 256, SHA384: 384, SHA512: 512 };

type Bytes = readonly { readonly value: number }[];

/** MD5, SHA1, SHA256 … of System.Security.Cryptography; the host computes the hashes. */
class HashAlgorithm extends NetObject {
  readonly algorithm: string;
  hash: Uint8Array | null = null;

  constructor(algorithm: string) {
    super();
    this.algorithm = algorithm;
  }

  get psType(): PSType {
    return knownType(`System.Security.Cryptography.${this.algorithm}`);
  }

  compute(bytes: Uint8Array): unknown[] {
    this.hash = surroundings.digest(this.algorithm, bytes);
    return boxed(this.hash);
  }
}

function bytesOf(bytes: Bytes | null): Uint8Array {
  if (bytes === null) throw argumentNull('buffer');
  return Uint8Array.from(bytes, ({ value }) => value);
}

function created(name: string): HashAlgorithm | null {
  const key = name
    .toUpperCase()
    .replace('-', '')
    .replace(/^SYSTEM\.SECURITY\.CRYPTOGRAPHY\./, '');
  return BITS[key] === undefined ? null : new HashAlgorithm(key);
}

const hashAlgorithmType = lazyType<HashAlgorithm>(() => ({
  name: 'System.Security.Cryptography.HashAlgorithm',
  isAbstract: true,
  interfaces: ['System.IDisposable'],
  properties: {
    'int HashSize': (self) => BITS[self.algorithm],
    'byte[] Hash': (self) => (self.hash === null ? null : boxed(self.hash)),
    'bool CanReuseTransform': () => true,
    'bool CanTransformMultipleBlocks': () => true,
    'int InputBlockSize': () => 1,
    'int OutputBlockSize': () => 1,
  },
  methods: {
    'byte[] ComputeHash(byte[] buffer)': (self, bytes: Bytes) => self.compute(bytesOf(bytes)),
    'byte[] ComputeHash(byte[] buffer, int offset, int count)': (self, bytes: Bytes, offset: number, count: number) =>
      self.compute(bytesOf(bytes).slice(offset, offset + count)),
    'byte[] ComputeHash(System.IO.Stream inputStream)': (self, stream: MemoryStream) =>
      self.compute(stream.read(stream.length - stream.position)),
    'void Clear()': () => undefined,
    'void Dispose()': () => undefined,
    'void Initialize()': () => undefined,
  },
  staticMethods: {
    'System.Security.Cryptography.HashAlgorithm Create(string hashName)': created,
    'System.Security.Cryptography.HashAlgorithm Create()': () => new HashAlgorithm('SHA1'),
  },
}));

/** One algorithm's own class. */
const hashType = (algorithm: string) => (): PSType => {
  const name = `System.Security.Cryptography.${algorithm}`;
  return defineType<HashAlgorithm>({
    name,
    base: 'System.Security.Cryptography.HashAlgorithm',
    isAbstract: true,
    staticMethods: { [`${name} Create()`]: () => new HashAlgorithm(algorithm) },
  });
};

/** `SHA256Managed`, `MD5CryptoServiceProvider`: another name for making the same. */
const providerType = (algorithm: string, suffix: string) => (): PSType =>
  defineType<HashAlgorithm>({
    name: `System.Security.Cryptography.${algorithm}${suffix}`,
    base: `System.Security.Cryptography.${algorithm}`,
    constructors: { '()': () => new HashAlgorithm(algorithm) },
  });

const namespace = 'system.security.cryptography';

/** All of them by their full names in lower case. */
export const hashTypes: Readonly<Record<string, () => PSType>> = {
  [`${namespace}.hashalgorithm`]: hashAlgorithmType,
  [`${namespace}.md5`]: hashType('MD5'),
  [`${namespace}.sha1`]: hashType('SHA1'),
  [`${namespace}.sha256`]: hashType('SHA256'),
  [`${namespace}.sha384`]: hashType('SHA384'),
  [`${namespace}.sha512`]: hashType('SHA512'),
  [`${namespace}.md5cryptoserviceprovider`]: providerType('MD5', 'CryptoServiceProvider'),
  [`${namespace}.sha1managed`]: providerType('SHA1', 'Managed'),
  [`${namespace}.sha1cryptoserviceprovider`]: providerType('SHA1', 'CryptoServiceProvider'),
  [`${namespace}.sha256managed`]: providerType('SHA256', 'Managed'),
  [`${namespace}.sha256cryptoserviceprovider`]: providerType('SHA256', 'CryptoServiceProvider'),
  [`${namespace}.sha512managed`]: providerType('SHA512', 'Managed'),
};
