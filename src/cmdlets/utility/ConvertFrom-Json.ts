import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { JsonReader } from './jsonReader.ts';

export default cmdlet({
  name: 'ConvertFrom-Json',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertFromJsonCommand',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'string', position: 0, mandatory: true, pipeline: 'value', allowEmptyString: true },
  },
  run(call) {
    const texts: string[] = [];
    return {
      process: ({ InputObject }) => void texts.push(InputObject ?? ''),
      end() {
        if (texts.length === 0) return;
        const [first = ''] = texts;
        // Each text may be a document of its own, or all of them the lines of one.
        if (texts.length > 1 && isDocument(first)) for (const text of texts) read(call, text);
        else read(call, texts.join('\n'));
      },
    };
  },
});

function isDocument(text: string): boolean {
  try {
    new JsonReader(text).read();
    return true;
  } catch (error) {
    if (error instanceof ExceptionObject) return false;
    throw error;
  }
}

function read(call: CmdletCall, text: string): void {
  try {
    call.write(new JsonReader(text).read());
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    if (error.errorId !== null) call.fail(error);
    call.fail({ id: 'System.ArgumentException', message: error.message, category: 'NotSpecified', exception: error });
  }
}
