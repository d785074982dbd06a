/**
 * The ports to listen to, by port of the connectors' Bindings: `25=2525`, or `25` for the same one; 0 behind the `=` lets
 * the system choose. Throws a RangeError for a text that is neither.
 */
export function readPorts(texts: readonly string[]): ReadonlyMap<number, number> {
  return new Map(texts.map(readPort));
}

function readPort(text: string): [number, number] {
  const [, port, local] = /^(\d{1,5})(?:=(\d{1,5}))?$/.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535 || Number(local ?? 0) > 65_535)
    throw new RangeError(`'${text}' is no port, and no port with the one to listen to, as in 25=2525.`);
  return [Number(port), Number(local ?? port)];
}
