import type { CommandInfo } from '../runtime/command.ts';
import type { HelpPages } from '../runtime/SessionOptions.ts';
import { parseCommentHelp } from './commentHelp.ts';
import { blockOf, helpName } from './factsOf.ts';
import type { HelpTopic } from './HelpTopic.ts';
import { parseHelpPage } from './markdownHelp.ts';

/** What was written about a command: the comment of a function or script, else the page of its name; null for nothing. */
export function topicOf(command: CommandInfo, pages: HelpPages): HelpTopic | null {
  const comment = blockOf(command)?.help ?? null;
  const written = comment === null ? null : parseCommentHelp(helpName(command), comment);
  if (written !== null) return written;
  const page = pages.page(command.name);
  return page === null ? null : parseHelpPage(page);
}
