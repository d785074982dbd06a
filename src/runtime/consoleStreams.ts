import { toStringPS } from '../values/convert.ts';
import type { HostUI } from './Platform.ts';
import { nullSink, type Sink } from './Sink.ts';
import { HostInformationMessage, InformationRecord, StreamRecord } from './StreamRecord.ts';
import type { StreamSet } from './streams.ts';

/** The side streams as they reach the console when nothing redirects them. */
export function consoleStreams(ui: HostUI, error: Sink = nullSink): StreamSet {
  return {
    error,
    warning: { write: (record) => ui.writeWarning(messageOf(record)) },
    verbose: { write: (record) => ui.writeVerbose(messageOf(record)) },
    debug: { write: (record) => ui.writeDebug(messageOf(record)) },
    information: { write: (record) => showInformation(ui, record) },
  };
}

const messageOf = (record: unknown): string => (record instanceof StreamRecord ? record.message : toStringPS(record));

function showInformation(ui: HostUI, record: unknown): void {
  const data = record instanceof InformationRecord ? record.messageData : record;
  if (data instanceof HostInformationMessage) {
    ui.write(data.noNewLine ? data.message : `${data.message}\n`, data.foreground, data.background);
  } else if (ui.writeInformation) ui.writeInformation(toStringPS(data));
  else ui.writeLine(toStringPS(data));
}
