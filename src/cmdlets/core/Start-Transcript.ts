import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { NoteProperty } from '../../values/Member.ts';
import { ensureExtra, PSObject } from '../../values/PSObject.ts';
import { addTranscript } from './openTranscripts.ts';
import { stamp, Transcript } from './Transcript.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+';
const BYTE_ORDER_MARK = new Uint8Array([0xef, 0xbb, 0xbf]);

export default cmdlet({
  name: 'Start-Transcript',
  module: 'Microsoft.PowerShell.Host',
  dotnet: 'Microsoft.PowerShell.Commands.StartTranscriptCommand',
  aliases: [],
  defaultSet: 'ByPath',
  supportsShouldProcess: true,
  confirmImpact: 'Medium',
  synopsis: 'Writes what is typed and shown from now on into a text file.',
  proof: 'documented',
  parameters: {
    Path: { type: 'string', sets: { ByPath: { position: 0 } }, help: 'The file; by default one in Documents.' },
    LiteralPath: {
      type: 'string',
      aliases: ['PSPath'],
      sets: { ByLiteralPath: { position: 0, pipeline: 'property' } },
    },
    OutputDirectory: { type: 'string', sets: { ByOutputDirectory: { position: 0 } }, help: 'The folder of the file.' },
    Append: { type: 'switch' },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    IncludeInvocationHeader: { type: 'switch', help: 'Writes the time above each command.' },
  },
  run: (call, args) => ({
    end() {
      const { session } = call;
      const place = session.places.literal(args.Path ?? args.LiteralPath ?? defaultPath(call, args.OutputDirectory));
      if (!(place.provider instanceof FileSystemProvider)) return call.fail(noFile(place));
      if (!call.shouldProcess(place.path, 'Start-Transcript')) return;
      const { provider: files, providerPath } = place;
      if (files.exists(providerPath)) takeOver(files, providerPath);
      else create(files, providerPath);
      const transcript = new Transcript(session, providerPath, args.IncludeInvocationHeader);
      transcript.begin();
      addTranscript(session, transcript);
      call.write(transcriptMessage(`Transcript started, output file is ${place.path}`, place.path));

      function takeOver(folder: FileSystemProvider, path: string): void {
        if (args.NoClobber && !args.Append) call.fail(exists(path));
        if (!args.Append) folder.write(path, BYTE_ORDER_MARK);
      }
    },
  }),
});

function create(files: FileSystemProvider, path: string): void {
  files.makeFolders(files.parent(path));
  files.write(path, BYTE_ORDER_MARK);
}

/** `PowerShell_transcript.<computer>.<random>.<time>.txt` in Documents, or in the folder given; `$Transcript` names another. */
function defaultPath({ session, scope }: CmdletCall, folder: string | undefined): string {
  const named = scope.lookup('transcript')?.read();
  if (folder === undefined && typeof named === 'string' && named !== '') return named;
  const { platform } = session;
  const random = Array.from({ length: 8 }, () => LETTERS.charAt(Math.floor(platform.random() * LETTERS.length)));
  const computer = platform.environment.get('COMPUTERNAME') ?? platform.machineName;
  const name = `PowerShell_transcript.${computer}.${random.join('')}.${stamp(session)}.txt`;
  return `${folder ?? `${session.fileSystem.home}\\Documents`}\\${name}`;
}

/** The line that the cmdlets write, with the path as a note. */
export function transcriptMessage(text: string, path: string): PSObject {
  const message = new PSObject(text);
  ensureExtra(message).members.set('path', new NoteProperty('Path', path));
  return message;
}

const exists = (path: string) => ({
  message: `File ${path} already exists and NoClobber was specified.`,
  id: 'NoClobber',
  category: 'ResourceExists' as const,
  exceptionType: 'System.UnauthorizedAccessException',
  target: path,
});

const noFile = (place: PathInfo) => ({
  message: `The transcript cannot be written to '${place.path}': it is no file.`,
  id: 'ReadWriteFileNotFileSystemProvider',
  category: 'InvalidArgument' as const,
  exceptionType: 'System.Management.Automation.PSInvalidOperationException',
});
