import type { FileRedirectionAst, RedirectionAst, StreamName } from '../../syntax/ast.ts';
import { toStringPS } from '../../values/convert.ts';
import type { CommandProcessor } from '../command.ts';
import type { Frame } from '../Frame.ts';
import { noteSought } from '../noteSought.ts';
import { openFile } from '../outFile.ts';
import { nullSink, type Sink } from '../Sink.ts';
import { type SideStream, type StreamSet, sideStreams } from '../streams.ts';
import type { BlockContext, Evaluate, Execute } from './context.ts';

export type Redirect = (frame: Frame, processor: CommandProcessor) => CommandProcessor;

/** A file that output is sent to. */
export interface FileSink extends Sink {
  close(): void;
}

interface Step {
  readonly from: StreamName;
  /** Null for a merge into the output stream. */
  readonly path: Evaluate | null;
  readonly append: boolean;
}

function compileSteps(nodes: readonly RedirectionAst[], context: BlockContext): Step[] {
  return nodes.map((node) => ({
    from: node.from,
    path: node.kind === 'FileRedirection' ? context.expression(node.location) : null,
    append: node.kind === 'FileRedirection' && (node as FileRedirectionAst).append,
  }));
}

/** Streams as the redirections leave them; `out` is where the output goes without them. */
interface Routed {
  out: Sink;
  readonly streams: StreamSet;
  readonly files: readonly FileSink[];
}

function route(frame: Frame, steps: readonly Step[], out: Sink, streams: StreamSet): Routed {
  const routed = { out, streams: { ...streams }, files: [] as FileSink[] };
  // Merges follow the output wherever a file redirection of it sends it, in whatever order they are written.
  const target: Sink = { write: (value) => routed.out.write(value) };
  for (const { from, path, append } of steps) {
    const sink = path === null ? target : openTarget(frame, path(frame), append, routed.files);
    if (path !== null && (from === 'output' || from === 'all')) routed.out = sink;
    for (const side of sidesOf(from)) routed.streams[side] = sink;
  }
  return routed;
}

function sidesOf(from: StreamName): readonly SideStream[] {
  if (from === 'all') return sideStreams;
  return from === 'output' ? [] : [from];
}

function openTarget(frame: Frame, location: unknown, append: boolean, files: FileSink[]): Sink {
  if (location === null || location === undefined) return nullSink;
  const file = openFile(frame.session, toStringPS(location), append);
  files.push(file);
  return file;
}

/** Redirections of an expression: `$x > file`, `(1/0) 2>$null`. */
export function redirected(nodes: readonly RedirectionAst[], run: Execute, context: BlockContext): Execute {
  const steps = compileSteps(nodes, context);
  return (frame) => {
    const { out, streams } = frame;
    const routed = route(frame, steps, out, streams);
    frame.out = routed.out;
    frame.streams = routed.streams;
    try {
      return run(frame);
    } catch (thrown) {
      noteSought(frame, thrown);
      throw thrown;
    } finally {
      frame.out = out;
      frame.streams = streams;
      for (const file of routed.files) file.close();
    }
  };
}

/** Redirections of a command: its streams are set, its output is caught before the pipeline gets it. */
export function redirectCommand(nodes: readonly RedirectionAst[], context: BlockContext): Redirect {
  const steps = compileSteps(nodes, context);
  return (frame, processor) => {
    const linked: Sink = { write: (value) => processor.out.write(value) };
    const routed = route(frame, steps, linked, processor.streams);
    processor.streams = routed.streams;
    if (routed.out !== linked) processor.redirectedOut = routed.out;
    if (routed.files.length > 0) closeWhenDone(processor, routed.files);
    return processor;
  };
}

function closeWhenDone(processor: CommandProcessor, files: readonly FileSink[]): void {
  const dispose = processor.dispose.bind(processor);
  processor.dispose = () => {
    dispose();
    for (const file of files) file.close();
  };
}
