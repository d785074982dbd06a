import type { AnyAst } from './ast.ts';
import { children } from './visit.ts';

/**
 * The source of a tree, put together from the leaves' extents and the text between them: byte for byte what was parsed.
 * Throws a RangeError where a node reaches outside its parent or overlaps its neighbour, which no tree from `parse`
 * without errors does; so it proves that extents are exact.
 */
export function print(node: AnyAst): string {
  const { source, start, end } = node.extent;
  let printed = '';
  let at = start;
  for (const child of children(node)) {
    const { extent } = child;
    if (extent.start < at || extent.end > end)
      throw new RangeError(`The extent of ${child.kind} lies outside ${node.kind}.`);
    printed += source.text.slice(at, extent.start) + print(child);
    at = extent.end;
  }
  return printed + source.text.slice(at, end);
}
