import type { Editing } from './editing.ts';
import type { Wanted } from './Front.ts';
import type { Remembered } from './HistoryFile.ts';
import type { Reply, Request } from './messages.ts';
import type { Switchboard } from './Switchboard.ts';

/** The engine's end of the line to the editor's thread. All calls block. */
export class EditorLink {
  readonly switchboard: Switchboard;
  private readonly post: (reply: Reply) => void;
  private readonly take: () => Request | undefined;
  /** Answers what the editor wants to know meanwhile: completions and help. */
  private readonly serve: (request: Request) => void;

  constructor(
    switchboard: Switchboard,
    post: (reply: Reply) => void,
    take: () => Request | undefined,
    serve: (request: Request) => void,
  ) {
    this.switchboard = switchboard;
    this.post = post;
    this.take = take;
    this.serve = serve;
  }

  /** The next command. */
  command(prompt: string, editing: Editing | null): string {
    this.post({ kind: 'ready', prompt, editing });
    return this.wait('run').text;
  }

  /** What a script says of the command that was given last. */
  remember(text: string, where: Remembered): void {
    this.post({ kind: 'remember', text, where });
  }

  /** The answer to a question; null when the user gave none. */
  answer(prompt: string, what: Wanted): string | null {
    this.post({ kind: 'ask', prompt, what });
    return this.wait('answer').text;
  }

  private wait<K extends Request['kind']>(kind: K): Extract<Request, { kind: K }> {
    for (;;) {
      const request = this.switchboard.waitFor(this.take);
      if (request.kind === kind) return request as Extract<Request, { kind: K }>;
      this.serve(request);
    }
  }
}
