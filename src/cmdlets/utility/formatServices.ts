import type { FormatServices } from '../../format/FormatServices.ts';
import { toErrorRecord } from '../../runtime/errorRecords.ts';
import type { Session } from '../../runtime/Session.ts';
import { ErrorRecord } from '../../values/ErrorRecord.ts';
import { toStringPS } from '../../values/toStringPS.ts';

const DEFAULT_LIMIT = 4;

/** What formatting needs to know of a session; preferences are read when it is made. */
export function formatServices(session: Session): FormatServices {
  const limit = session.globalValue('FormatEnumerationLimit');
  return {
    evaluate(script, item) {
      try {
        return script.invoke([], { dollarUnder: item });
      } catch (thrown) {
        const record = toErrorRecord(thrown);
        if (record === null) throw thrown;
        session.rememberError(record);
        return undefined;
      }
    },
    lastException() {
      const [newest] = session.errors.items;
      return newest instanceof ErrorRecord ? newest.exception : null;
    },
    enumerationLimit: typeof limit === 'number' ? limit : DEFAULT_LIMIT,
    displaySets: displaySetsOf(session),
    errorView: toStringPS(session.globalValue('ErrorView') ?? 'NormalView'),
    consoleWidth: session.ui.width,
    currentFolder: session.currentFolder,
  };
}

const chosen = new WeakMap<Session, Map<string, readonly string[]>>();

/** The display sets that Update-TypeData gave in a session, by type name in lower case. */
export function displaySetsOf(session: Session): Map<string, readonly string[]> {
  let sets = chosen.get(session);
  if (sets === undefined) {
    sets = new Map();
    chosen.set(session, sets);
  }
  return sets;
}
