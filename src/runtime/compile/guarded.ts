import type { Execute } from './context.ts';

/** While the body of a `try` (or a list with traps) runs, no statement list below it settles an error: all come up here. */
export function guarded(body: Execute): Execute {
  return (frame) => {
    const { session } = frame;
    const before = session.propagate;
    session.propagate = true;
    try {
      return body(frame);
    } finally {
      session.propagate = before;
    }
  };
}
