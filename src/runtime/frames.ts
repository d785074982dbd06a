import { callDepthOverflow } from './callDepth.ts';
import type { Frame } from './Frame.ts';

/** Puts a frame on top: its scope becomes the current one of its session state. `leave` must follow, whatever happens. */
export function enter(frame: Frame): void {
  const { session, scope } = frame;
  if (++session.depth > session.maxDepth) {
    session.depth--;
    throw callDepthOverflow();
  }
  frame.caller = session.frame;
  session.frame = frame;
  frame.below = scope.frame;
  scope.frame = frame;
  frame.previousScope = scope.state.current;
  scope.state.current = scope;
}

export function leave(frame: Frame): void {
  const { session, scope } = frame;
  session.depth--;
  session.frame = frame.caller;
  scope.frame = frame.below;
  scope.state.current = frame.previousScope ?? scope.state.root;
}
