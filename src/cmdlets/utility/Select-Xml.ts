import { type CmdletCall, cmdlet, notNullOrEmpty } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import { toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import type { Hashtable } from '../../values/Hashtable.ts';
import { XmlDocument } from '../../values/XmlDocument.ts';
import type { XmlNode } from '../../values/xml/XmlNode.ts';
import { selectNodes } from '../../values/xml/xpath.ts';
import { placesOf } from './inputFiles.ts';
import { SelectXmlInfo } from './SelectXmlInfo.ts';

export default cmdlet({
  name: 'Select-Xml',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.SelectXmlCommand',
  defaultSet: 'Xml',
  proof: 'recorded',
  parameters: {
    Xml: {
      type: 'System.Xml.XmlNode[]',
      aliases: ['Node'],
      sets: { Xml: { position: 1, mandatory: true, pipeline: 'both' } },
      validate: [notNullOrEmpty],
    },
    Path: {
      type: 'string[]',
      sets: { Path: { position: 1, mandatory: true, pipeline: 'property' } },
      validate: [notNullOrEmpty],
    },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath'],
      sets: { LiteralPath: { mandatory: true, pipeline: 'property' } },
      validate: [notNullOrEmpty],
    },
    Content: {
      type: 'string[]',
      sets: { Content: { mandatory: true, pipeline: 'value' } },
      validate: [notNullOrEmpty],
    },
    XPath: { type: 'string', position: 0, mandatory: true, validate: [notNullOrEmpty] },
    Namespace: { type: 'hashtable', validate: [notNullOrEmpty] },
  },
  run(call, args) {
    const namespaces = prefixes(args.Namespace as Hashtable | undefined);
    const pattern = args.XPath ?? '';
    const search = (node: XmlNode, path: string | null): void => {
      for (const found of selectNodes(node, pattern, namespaces)) call.write(new SelectXmlInfo(found, path, pattern));
    };
    return {
      process({ Path, LiteralPath, Xml, Content }) {
        for (const node of Xml ?? []) search(node as XmlNode, null);
        for (const text of Content ?? []) {
          const document = parsed(call, text);
          if (document !== null) search(document, null);
        }
        for (const path of LiteralPath ?? Path ?? []) {
          for (const place of placesOf(call, path, LiteralPath !== undefined)) {
            const document = loaded(call, place.provider as FileSystemProvider, place.providerPath);
            if (document !== null) search(document, place.providerPath);
          }
        }
      },
    };
  },
});

function prefixes(table: Hashtable | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { key, value } of table?.entries() ?? []) map.set(toStringPS(key), toStringPS(value));
  return map;
}

/** Null after an error was reported. */
function parsed(call: CmdletCall, text: string): XmlDocument | null {
  try {
    return XmlDocument.parse(text);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    const message = `Cannot convert value "${text}" to type "System.Xml.XmlDocument". Error: "${error.message}"`;
    call.error({
      id: 'InvalidCastToXmlDocument',
      message,
      category: 'InvalidArgument',
      exceptionType: 'System.Management.Automation.PSInvalidCastException',
    });
    return null;
  }
}

function loaded(call: CmdletCall, files: FileSystemProvider, path: string): XmlDocument | null {
  try {
    return XmlDocument.parse(files.readText(path));
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    call.error({
      id: 'ProcessingFile',
      message: `The file '${path}' cannot be read: ${error.message}`,
      category: 'InvalidArgument',
      target: path,
      exceptionType: 'System.ArgumentException',
    });
    return null;
  }
}
