import type { Extent } from '../base/source.ts';
import { createProcessor } from './createProcessor.ts';
import type { Session } from './Session.ts';
import type { Sink } from './Sink.ts';
import { StreamRecord } from './StreamRecord.ts';

/** A file that objects are written to as a redirection does: laid out like Out-File does it. */
export function openFile(session: Session, path: string, append: boolean): Sink & { close(): void } {
  const frame = session.frame ?? session.rootFrame();
  const info = session.commands.demand('Out-File', frame);
  const extent = frame.at as Extent;
  const processor = createProcessor(
    info,
    [
      { kind: 'parameter', name: 'LiteralPath', extent, hasValue: true, value: path },
      { kind: 'parameter', name: 'Append', extent, hasValue: true, value: append },
    ],
    { frame, extent, name: 'out-file', invocation: 'none' },
  );
  processor.expectsInput = true;
  processor.begin();
  return {
    write: (value) => processor.process(value instanceof StreamRecord ? value.message : value),
    close() {
      processor.end();
      processor.dispose();
    },
  };
}
