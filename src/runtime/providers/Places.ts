import { WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';
import type { Drive } from './Drive.ts';
import { PathInfo } from './PathInfo.ts';
import type { Provider } from './Provider.ts';
import { driveNotFound, pathNotFound, providerNotFound } from './placeErrors.ts';

/** The drives of a session, where it stands, and what paths mean from there. */
export class Places {
  readonly providers: Provider[] = [];
  /** By lower-case name, in the order of making. */
  readonly drives = new Map<string, Drive>();
  /** Stacks of Push-Location by name; '' is the default one. */
  readonly stacks = new Map<string, PathInfo[]>();
  /** Make providers and drives that a session rarely needs; they run when a name is asked for that is none yet. */
  readonly later: (() => void)[] = [];
  private here: Drive | null = null;

  addProvider(provider: Provider): void {
    this.providers.push(provider);
  }

  addDrive(drive: Drive): void {
    this.drives.set(drive.name.toLowerCase(), drive);
    drive.provider.drives.push(drive);
  }

  removeDrive(drive: Drive): void {
    this.drives.delete(drive.name.toLowerCase());
    const { drives } = drive.provider;
    drives.splice(drives.indexOf(drive), 1);
  }

  get current(): PathInfo {
    const drive = this.here as Drive;
    return new PathInfo(drive.provider, drive, drive.current);
  }

  /** The current folder of the file system, whatever drive the session stands on. */
  get currentFolder(): PathInfo {
    const { current } = this;
    return current.provider.isFileSystem ? current : (this.fileFolder ?? current);
  }

  private fileFolder: PathInfo | null = null;

  /** Moves there; the place must exist and be a container. */
  goTo(place: PathInfo): void {
    const drive = place.drive ?? this.driveFor(place);
    drive.current = place.providerPath;
    this.here = drive;
    if (place.provider.isFileSystem) this.fileFolder = new PathInfo(place.provider, drive, place.providerPath);
  }

  private driveFor(place: PathInfo): Drive {
    const drive = place.provider.drives.find(({ root }) =>
      place.providerPath.toLowerCase().startsWith(root.toLowerCase()),
    );
    if (drive === undefined) throw driveNotFound(place.providerPath);
    return drive;
  }

  provider(name: string): Provider {
    const short = name.replace(/^.*\\/, '').toLowerCase();
    const find = () => this.providers.find((provider) => provider.name.toLowerCase() === short);
    const found = find() ?? (this.makeLater() ? find() : undefined);
    if (found === undefined) throw providerNotFound(name);
    return found;
  }

  drive(name: string): Drive | null {
    const find = () => this.drives.get(name.toLowerCase());
    return find() ?? (this.makeLater() ? find() : undefined) ?? null;
  }

  /** Makes what was put off, for those who list all; false when there was nothing. */
  makeLater(): boolean {
    const makers = this.later.splice(0);
    for (const make of makers) make();
    return makers.length > 0;
  }

  /** What a path means, without looking whether anything is there. Wildcards are ordinary characters. */
  literal(path: string): PathInfo {
    const qualified = /^([^:\\/]+(?:\\[^:\\/]+)?)::(.*)$/s.exec(path);
    if (qualified !== null) return this.inProvider(this.provider(qualified[1] as string), qualified[2] as string);
    const named = /^([^:\\/[\]*?]+):(.*)$/s.exec(path);
    if (named !== null) return this.onDrive(named[1] as string, named[2] as string);
    return this.fromHere(path);
  }

  private inProvider(provider: Provider, path: string): PathInfo {
    const drive = provider.drives[0] ?? null;
    return new PathInfo(provider, null, drive === null ? path : provider.combine(drive, drive.current, path));
  }

  private onDrive(name: string, rest: string): PathInfo {
    const drive = this.drive(name);
    if (drive === null) throw driveNotFound(name);
    // Behind a drive's name `/` is the top of that drive, never the machine's.
    const below = rest.replace(/^\//, '\\');
    return new PathInfo(drive.provider, drive, drive.provider.combine(drive, drive.current, below));
  }

  private fromHere(path: string): PathInfo {
    const drive = this.here as Drive;
    const { provider } = drive;
    const tilde = /^~(?:[\\/](.*))?$/s.exec(path);
    if (tilde !== null && provider.home !== '') {
      return this.literal(tilde[1] === undefined ? provider.home : provider.child(provider.home, tilde[1]));
    }
    const whole = provider.combine(drive, drive.current, path);
    return new PathInfo(provider, whole.startsWith(drive.root) ? drive : this.driveAt(provider, whole), whole);
  }

  /** The drive of a path that leads away from the current one. */
  private driveAt(provider: Provider, path: string): Drive | null {
    const lower = path.toLowerCase();
    return provider.drives.find(({ root }) => lower.startsWith(root.toLowerCase())) ?? null;
  }

  /**
   * The places that a path with wildcards means: those that exist. Without wildcards the one place, whether anything is
   * there or not. Throws when the folder that a wildcard looks into is not there.
   */
  glob(path: string): PathInfo[] {
    if (!WildcardPattern.isPattern(path)) return [this.literal(WildcardPattern.unescape(path))];
    const place = this.literal(path);
    return this.expand(place, place.providerPath);
  }

  private expand(place: PathInfo, path: string): PathInfo[] {
    const { provider } = place;
    if (!WildcardPattern.isPattern(path)) {
      const plain = new PathInfo(provider, place.drive, WildcardPattern.unescape(path));
      if (!plain.exists) throw pathNotFound(plain.path);
      return [plain];
    }
    const name = provider.leaf(path);
    const parents = this.expandParents(place, provider.parent(path));
    if (!WildcardPattern.isPattern(name)) {
      return parents.map((parent) => parent.child(WildcardPattern.unescape(name))).filter((child) => child.exists);
    }
    const pattern = wildcard(name);
    return parents.flatMap((parent) => this.matching(parent, pattern));
  }

  private expandParents(place: PathInfo, parent: string): PathInfo[] {
    if (parent === '' || parent === place.drive?.root) return [new PathInfo(place.provider, place.drive, parent)];
    return this.expand(place, parent).filter(({ provider, providerPath }) => provider.isContainer(providerPath));
  }

  private matching(parent: PathInfo, pattern: WildcardPattern): PathInfo[] {
    return parent.provider
      .childNames(parent.providerPath)
      .filter((name) => pattern.matches(name))
      .map((name) => parent.child(name));
  }

  /** Like `glob`, but what is not there is an error. A pattern that matches nothing gives nothing. */
  existing(path: string): PathInfo[] {
    const found = this.glob(path);
    for (const place of found) if (!place.exists) throw pathNotFound(place.path);
    return found;
  }
}
