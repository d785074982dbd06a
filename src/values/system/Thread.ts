import { CultureInfo } from '../CultureInfo.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import type { TimeSpan } from '../TimeSpan.ts';

/** System.Threading.Thread: the one that runs the shell. */
class Thread extends NetObject {
  static readonly current: Thread = new Thread();

  get psType(): PSType {
    return threadType();
  }
}

const culture = {
  get: () => CultureInfo.current,
  set: (_self: Thread, wanted: CultureInfo) => {
    CultureInfo.current = wanted;
  },
};
const language = { get: () => CultureInfo.enUS, set: () => undefined };

export const threadType = lazyType<Thread>(() => ({
  name: 'System.Threading.Thread',
  properties: {
    'cultureinfo CurrentCulture': culture,
    'cultureinfo CurrentUICulture': language,
    'int ManagedThreadId': () => 1,
    'string Name': () => 'Pipeline Execution Thread',
    'bool IsAlive': () => true,
    'bool IsBackground': () => false,
  },
  staticProperties: { 'System.Threading.Thread CurrentThread': () => Thread.current },
  staticMethods: {
    'void Sleep(int millisecondsTimeout)': (milliseconds: number) => surroundings.sleep(milliseconds),
    'void Sleep(timespan timeout)': (time: TimeSpan) => surroundings.sleep(Number(time.ticks / 10_000n)),
  },
}));
