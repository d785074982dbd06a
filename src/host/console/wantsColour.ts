/** Whether text for a stream is to be coloured: on a terminal, unless NO_COLOR says no or FORCE_COLOR says always. */
export function wantsColour(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && !no && terminal !== 'dumb';
}
