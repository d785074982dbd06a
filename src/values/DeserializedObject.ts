import { PSCustomObject } from './PSCustomObject.ts';
import { Shape } from './Shape.ts';

/** An object read from a file: the properties it had, its type's names behind `Deserialized.`, what it said it is. */
export class DeserializedObject extends PSCustomObject {
  /** What ToString said; null when the file does not tell. */
  readonly text: string | null;

  constructor(typeNames: readonly string[], text: string | null) {
    super(Shape.empty, []);
    this.text = text;
    this.extra = { members: new Map(), typeNames: [...typeNames] };
  }

  override clone(): DeserializedObject {
    const copy = new DeserializedObject(this.extra?.typeNames ?? [], this.text);
    copy.shape = this.shape;
    copy.values.push(...this.values);
    return copy;
  }
}
