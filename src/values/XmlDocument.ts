import { ExceptionObject } from './ExceptionObject.ts';

/** Placeholder until the XML types arrive: says so instead of pretending. */
export class XmlDocument {
  static parse(_text: string): never {
    throw new ExceptionObject('System.NotImplementedException', 'XML documents are not emulated yet.');
  }
}
