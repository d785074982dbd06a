import { identityText } from '../../../exchange/adObject.ts';
import { VERSIONS } from '../../../exchange/ExchangeVersion.ts';
import type { KindName } from '../../../exchange/ObjectRecord.ts';
import type { LabFolder } from '../../store/LabFolder.ts';
import type { Suggestion, Suggestions } from './Suggestion.ts';

/** What the home folder knows that may stand in a command line. */
export type Place = (labs: LabFolder) => Suggestions;

const plain = (texts: Iterable<string>, help = ''): Suggestion[] => Array.from(texts, (text) => ({ text, help }));
const only = (items: Suggestion[]): Suggestions => ({ items, files: null });
const fixed =
  (...texts: string[]): Place =>
  () =>
    only(plain(texts));

const labNames: Place = (labs) => only(plain(labs.names(), 'lab'));
const snapshots: Place = (labs) =>
  only(plain(labs.exists(labs.current) ? labs.backend(labs.current).snapshots() : [], 'snapshot'));

/** Objects of the lab in use; where there is no lab yet none is made for this. */
const objects =
  (kind: KindName): Place =>
  (labs) => {
    const organisation = labs.open(labs.current)?.organisation;
    return only(plain(Array.from(organisation?.all(kind) ?? [], identityText)));
  };

export const connectors = objects('ReceiveConnector');
export const servers = objects('ExchangeServer');
export const anyFile: Place = () => ({ items: [], files: 'any' });

const comparable: Place = (labs) => ({ items: [...labNames(labs).items, ...snapshots(labs).items], files: 'any' });

/** What an argument or option of a subcommand may be: `lab use <name>`, `simulate --connector`. */
export const PLACES: Readonly<Record<string, Place>> = {
  'lab use <name>': labNames,
  'lab new <name>': labNames,
  'lab new --profile': fixed(...VERSIONS),
  'lab import <files>': anyFile,
  'lab import --lab': labNames,
  'lab export <file>': anyFile,
  'lab restore <name>': snapshots,
  'lab snapshot <name>': snapshots,
  'lab diff <a>': comparable,
  'lab diff <b>': comparable,
  'explain <identity>': connectors,
  'simulate <file>': anyFile,
  'replay <files>': anyFile,
};

/** Options that mean the same in every subcommand. */
export const OPTION_PLACES: Readonly<Record<string, Place>> = {
  '--connector': connectors,
  '--server': servers,
  '--svg': anyFile,
};
