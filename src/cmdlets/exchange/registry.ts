import type { ServerKind } from '../../exchange/ExchangeVersion.ts';
import { type ExchangeVersion, isAtLeast, RELEASES } from '../../exchange/ExchangeVersion.ts';
import { Drive } from '../../runtime/providers/Drive.ts';
import type { Places } from '../../runtime/providers/Places.ts';
import { RegistryProvider, type RegistryValues } from '../../runtime/providers/RegistryProvider.ts';

const LOCAL_MACHINE = 'HKEY_LOCAL_MACHINE';

/** Where setup of a release writes to (documented). */
function setupKey(version: ExchangeVersion): string {
  if (version === '2007') return `${LOCAL_MACHINE}\\SOFTWARE\\Microsoft\\Exchange\\v8.0`;
  return `${LOCAL_MACHINE}\\SOFTWARE\\Microsoft\\ExchangeServer\\v${isAtLeast(version, '2013') ? 15 : 14}`;
}

/** The transport roles that setup notes with their build (documented). */
const ROLE_KEYS: Readonly<Record<ServerKind, readonly string[]>> = {
  Mailbox: ['HubTransportRole', 'FrontendTransportRole', 'MailboxRole', 'ClientAccessRole'],
  Hub: ['HubTransportRole', 'ClientAccessRole'],
  Edge: ['GatewayRole'],
};

/** What scripts read of a server's registry: where Exchange is installed, its build and its roles. */
function exchangeKeys(version: ExchangeVersion, kind: ServerKind): Record<string, RegistryValues> {
  const { build, installPath } = RELEASES[version];
  const buildText = `${build.major}.${build.minor}.${build.build}.${build.revision}`;
  const key = setupKey(version);
  const keys: Record<string, RegistryValues> = {
    [`${key}\\Setup`]: {
      MsiInstallPath: installPath,
      MsiProductMajor: build.major,
      MsiProductMinor: build.minor,
      MsiBuildMajor: build.build,
      MsiBuildMinor: build.revision,
      NewestBuild: build.build,
      OwaVersion: buildText,
    },
  };
  for (const role of ROLE_KEYS[kind]) {
    keys[`${key}\\${role}`] = { ConfiguredVersion: buildText, UnpackedVersion: buildText };
  }
  return keys;
}

/** Adds `HKLM:` with the keys of a server; everything else of a real registry is not there. */
export function addRegistry(places: Places, version: ExchangeVersion, kind: ServerKind): void {
  const provider = new RegistryProvider(exchangeKeys(version, kind));
  places.addProvider(provider);
  places.addDrive(new Drive('HKLM', provider, LOCAL_MACHINE, 'The configuration settings for the local computer'));
}
