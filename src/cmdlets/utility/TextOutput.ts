import { FormatRecord } from '../../format/FormatRecord.ts';
import { Formatter } from '../../format/Formatter.ts';
import { OutOfSequence, ScreenWriter } from '../../format/ScreenWriter.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { formatServices } from './formatServices.ts';

/** Turns whatever comes through a pipeline into text lines, as a console of `width` cells would show it. */
export class TextOutput {
  readonly #call: CmdletCall;
  readonly #screen: ScreenWriter;
  readonly #formatter: Formatter;

  constructor(call: CmdletCall, width: number, writeLine: (line: string) => void) {
    this.#call = call;
    this.#screen = new ScreenWriter(width, writeLine);
    this.#formatter = new Formatter('default', { properties: [] }, formatServices(call.session), (record) =>
      this.#write(record),
    );
  }

  process(item: unknown): void {
    if (item instanceof FormatRecord) this.#formatter.pass(item);
    else this.#formatter.process(item);
  }

  end(): void {
    this.#formatter.end();
    this.#screen.end();
  }

  #write(record: FormatRecord): void {
    try {
      this.#screen.process(record);
    } catch (error) {
      if (!(error instanceof OutOfSequence)) throw error;
      this.#call.fail(outOfSequence(error));
    }
  }
}

/** The error about format records that were taken out of their order. */
export function outOfSequence({ record, command }: OutOfSequence) {
  return {
    id: 'ConsoleLineOutputOutOfSequencePacket',
    message: `The object of type "${record.psType.fullName}" is not valid or not in the correct sequence. This is likely caused by a user-specified "${command}" command which is conflicting with the default formatting.`,
    category: 'InvalidData',
    exceptionType: 'System.InvalidOperationException',
  } as const;
}
