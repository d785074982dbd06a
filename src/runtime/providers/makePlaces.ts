import type { Session } from '../Session.ts';
import { AliasProvider } from './AliasProvider.ts';
import { Drive } from './Drive.ts';
import { EnvironmentProvider } from './EnvironmentProvider.ts';
import { FileSystemProvider } from './FileSystemProvider.ts';
import { FunctionProvider } from './FunctionProvider.ts';
import { PathInfo } from './PathInfo.ts';
import { Places } from './Places.ts';
import { VariableProvider } from './VariableProvider.ts';

/** The drives that a new session has; it stands in the platform's start folder. */
export function makePlaces(session: Session): Places {
  const places = new Places();
  const { platform } = session;
  const files = new FileSystemProvider(platform.files, platform.driveRoot);
  places.addProvider(new AliasProvider(session));
  places.addProvider(new EnvironmentProvider(platform.environment));
  places.addProvider(files);
  places.addProvider(new FunctionProvider(session));
  places.addProvider(new VariableProvider(session));
  addDrives(places, files, platform.driveRoot, platform.startFolder);
  files.home = platform.homeFolder ?? '';
  const start = files.paths.normal(platform.startFolder);
  places.goTo(new PathInfo(files, driveOf(files, start), start));
  return places;
}

const DRIVES = ['Alias', 'Env', 'Function', 'Variable'] as const;

const DESCRIPTIONS = {
  Alias: 'Drive that contains a view of the aliases stored in session state',
  Env: 'Drive that contains a view of the environment variables for the process.',
  Function: 'Drive that contains a view of the functions stored in session state',
  Variable: 'Drive that contains a view of those variables stored in session state',
};

function addDrives(places: Places, files: FileSystemProvider, driveRoot: string | null, start: string): void {
  for (const name of DRIVES) {
    const provider = places.provider(name === 'Env' ? 'Environment' : name);
    places.addDrive(new Drive(name, provider, '', DESCRIPTIONS[name]));
  }
  if (files.files.separator === '\\') {
    const letters = new Set(['C', start.slice(0, 1).toUpperCase()]);
    for (const letter of letters) places.addDrive(new Drive(letter, files, `${letter}:\\`));
    return;
  }
  if (driveRoot !== null) places.addDrive(new Drive('C', files, 'C:\\'));
  places.addDrive(new Drive('/', files, '/'));
}

function driveOf(files: FileSystemProvider, path: string): Drive {
  const lower = path.toLowerCase();
  return files.drives.find(({ root }) => lower.startsWith(root.toLowerCase())) ?? (files.drives[0] as Drive);
}
