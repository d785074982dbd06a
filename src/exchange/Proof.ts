/**
 * How well an emulated text or number is known: output of a real server, Microsoft's documentation, a post by someone
 * who saw it, or our own conclusion from the others.
 */
export type Proof = 'recorded' | 'documented' | 'reported' | 'inferred';
