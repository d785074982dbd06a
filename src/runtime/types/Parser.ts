import { parse } from '../../syntax/parse.ts';
import { lazyType } from '../../values/PSType.ts';
import { surroundings } from '../../values/surroundings.ts';
import { AstObject } from './AstObject.ts';
import { ParseErrorObject } from './ParseException.ts';

interface Place {
  value: unknown;
}

/** Tokens are not emulated: the place for them gets an empty list. */
function parseInto(text: string, file: string | null, tokens: Place, errors: Place): AstObject {
  const result = parse(text, file);
  tokens.value = [];
  errors.value = result.errors.map((error) => new ParseErrorObject(error));
  return AstObject.of(result.ast);
}

/** `[System.Management.Automation.Language.Parser]`. */
export const parserType = lazyType(() => ({
  name: 'System.Management.Automation.Language.Parser',
  staticMethods: {
    'System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, [ref] System.Object tokens, [ref] System.Object errors)':
      (text: string, tokens: Place, errors: Place) => parseInto(text, null, tokens, errors),
    'System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, [ref] System.Object tokens, [ref] System.Object errors)':
      (file: string, tokens: Place, errors: Place) =>
        parseInto(new TextDecoder().decode(surroundings.files?.read(file)), file, tokens, errors),
  },
}));
