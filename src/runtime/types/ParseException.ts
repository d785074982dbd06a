import type { ParseError } from '../../syntax/ast.ts';
import type { ExceptionObject } from '../../values/ExceptionObject.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { ScriptExtent } from './ScriptExtent.ts';

/** One problem of a script, as scripts see it. */
export class ParseErrorObject extends NetObject {
  readonly error: ParseError;

  constructor(error: ParseError) {
    super();
    this.error = error;
  }

  get psType(): PSType {
    return parseErrorType();
  }
}

export const parseErrorType = lazyType<ParseErrorObject>(() => ({
  name: 'System.Management.Automation.Language.ParseError',
  properties: {
    'System.Management.Automation.Language.IScriptExtent Extent': ({ error }) => new ScriptExtent(error.extent),
    'string ErrorId': ({ error }) => error.errorId,
    'string Message': ({ error }) => error.message,
    'bool IncompleteInput': ({ error }) => error.incomplete,
  },
}));

export const parseExceptionType = lazyType<ExceptionObject>(() => ({
  name: 'System.Management.Automation.ParseException',
  base: 'System.Management.Automation.RuntimeException',
  properties: {
    'System.Management.Automation.Language.ParseError[] Errors': ({ fields }) => fields.Errors ?? [],
  },
}));
