import { CommandRun } from './CommandRun.ts';
import type { CommandProcessor } from './command.ts';
import type { Frame } from './Frame.ts';
import type { Sink } from './Sink.ts';
import { StopUpstream } from './StopUpstream.ts';
import { TerminatingError } from './TerminatingError.ts';

/** Writes what comes before the first command of a pipeline, e.g. the value of an expression, into it. */
export type PipelineSource = (into: Sink) => void;

/**
 * Runs commands joined by `|`: every object goes through all of them before the next one starts. `source` is the
 * expression in front, null when the pipeline begins with a command. `$?` is false afterwards when a command reported an error.
 */
export function runPipeline(
  frame: Frame,
  processors: readonly CommandProcessor[],
  source: PipelineSource | null,
  out: Sink,
): void {
  const links = link(processors, source !== null, out);
  const { session } = frame;
  let next = 0;
  try {
    for (const one of links) one.begin();
    next = feed(processors, source, links[0]!);
    for (; next < processors.length; next++) next = finish(processors, next);
    if (--session.fuel < 0) session.refuel();
  } catch (error) {
    if (error instanceof TerminatingError) error.fromLater = false;
    throw error;
  } finally {
    for (const processor of processors) processor.dispose();
  }
  session.success = !processors.some((processor) => processor instanceof CommandRun && processor.failed);
}

/** The input side of a command. The command begins at the latest when the first object reaches it (recorded). */
class Link implements Sink {
  readonly processor: CommandProcessor;
  private begun = false;

  constructor(processor: CommandProcessor) {
    this.processor = processor;
  }

  begin(): void {
    if (this.begun) return;
    this.begun = true;
    this.processor.begin();
  }

  write(value: unknown): void {
    if (!this.begun) this.begin();
    try {
      this.processor.process(value);
    } catch (error) {
      if (error instanceof TerminatingError) error.fromLater = true;
      throw error;
    }
  }
}

/** Connects each command with the one after it. */
function link(processors: readonly CommandProcessor[], hasSource: boolean, out: Sink): Link[] {
  const links = processors.map((processor) => new Link(processor));
  processors.forEach((processor, index) => {
    processor.out = processor.redirectedOut ?? links[index + 1] ?? out;
    processor.expectsInput = index > 0 || hasSource;
    if (!(processor instanceof CommandRun)) return;
    processor.pipelinePosition = index + 1;
    processor.pipelineLength = processors.length;
  });
  return links;
}

/** Runs the source through the pipeline. Gives back the index of the first command that is still to be ended. */
function feed(processors: readonly CommandProcessor[], source: PipelineSource | null, first: Sink): number {
  try {
    if (source !== null) source(first);
    else processors[0]?.process(undefined);
    return 0;
  } catch (signal) {
    return stoppedAt(processors, signal);
  }
}

function finish(processors: readonly CommandProcessor[], index: number): number {
  try {
    processors[index]?.end();
    return index;
  } catch (signal) {
    return stoppedAt(processors, signal) - 1;
  }
}

/** Everything up to the command that asked is done with; signals of other pipelines and errors go on up. */
function stoppedAt(processors: readonly CommandProcessor[], signal: unknown): number {
  const index = signal instanceof StopUpstream ? processors.indexOf(signal.requester) : -1;
  if (index < 0) throw signal;
  return index;
}
