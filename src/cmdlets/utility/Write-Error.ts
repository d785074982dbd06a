import { readAbove } from '../../runtime/automatic.ts';
import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { FunctionInfo, ScriptInfo } from '../../runtime/command.ts';
import { InvocationInfo } from '../../runtime/InvocationInfo.ts';
import type { ErrorCategory } from '../../values/ErrorCategory.ts';
import { ErrorRecord } from '../../values/ErrorRecord.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { toStringPS } from '../../values/toStringPS.ts';

export default cmdlet({
  name: 'Write-Error',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteErrorCommand',
  defaultSet: 'NoException',
  proof: 'recorded',
  parameters: {
    Exception: { type: 'System.Exception', sets: { WithException: { mandatory: true } } },
    Message: {
      type: 'string',
      aliases: ['Msg'],
      allowNull: true,
      allowEmptyString: true,
      sets: {
        NoException: { position: 0, mandatory: true, pipeline: 'value' },
        WithException: {},
      },
    },
    ErrorRecord: { type: 'System.Management.Automation.ErrorRecord', sets: { ErrorRecord: { mandatory: true } } },
    Category: { type: 'System.Management.Automation.ErrorCategory', sets: ['NoException', 'WithException'] },
    ErrorId: { type: 'string', sets: ['NoException', 'WithException'] },
    TargetObject: { type: 'object', sets: ['NoException', 'WithException'] },
    RecommendedAction: { type: 'string' },
    CategoryActivity: { type: 'string', aliases: ['Activity'] },
    CategoryReason: { type: 'string', aliases: ['Reason'] },
    CategoryTargetName: { type: 'string', aliases: ['TargetName'] },
    CategoryTargetType: { type: 'string', aliases: ['TargetType'] },
  },
  run: (call, args) => ({
    process({ Message }) {
      const record =
        args.ErrorRecord instanceof ErrorRecord ? copyOf(args.ErrorRecord) : newRecord(args, Message ?? '');
      if (args.RecommendedAction !== undefined) {
        record.errorDetails = {
          message: record.errorDetails?.message ?? record.exception.message,
          recommendedAction: args.RecommendedAction,
        };
      }
      if (args.CategoryReason !== undefined) record.reason = args.CategoryReason;
      if (args.CategoryTargetName !== undefined) record.targetName = args.CategoryTargetName;
      if (args.CategoryTargetType !== undefined) record.targetType = args.CategoryTargetType;
      record.activity = args.CategoryActivity ?? 'Write-Error';
      asCaller(call, record);
      call.error(record);
    },
  }),
});

interface Given {
  Exception: unknown;
  Category: unknown;
  ErrorId: string | undefined;
  TargetObject: unknown;
}

function newRecord({ Exception, Category, ErrorId, TargetObject }: Given, message: string): ErrorRecord {
  const exception =
    Exception instanceof ExceptionObject
      ? Exception
      : new ExceptionObject('Microsoft.PowerShell.Commands.WriteErrorException', message);
  const details = Exception instanceof ExceptionObject && message !== '' ? { details: message } : {};
  return new ErrorRecord(exception, {
    errorId: ErrorId === undefined || ErrorId === '' ? exception.typeName : ErrorId,
    category: Category === undefined ? 'NotSpecified' : (toStringPS(Category) as ErrorCategory),
    target: TargetObject ?? null,
    ...details,
  });
}

function copyOf(record: ErrorRecord): ErrorRecord {
  const copy = new ErrorRecord(record.exception, {
    errorId: record.errorId,
    category: record.category,
    target: record.targetObject,
    activity: record.activity,
    reason: record.reason,
    targetName: record.targetName,
    targetType: record.targetType,
  });
  copy.errorDetails = record.errorDetails;
  return copy;
}

/** The error counts as the caller's: its name, position and the second half of its id (recorded). */
function asCaller(call: CmdletCall, record: ErrorRecord): void {
  const invocation = readAbove(call.scope, 'invocation');
  if (!(invocation instanceof InvocationInfo)) return;
  // Everything of the caller's own but what was bound to its parameters (recorded).
  const { boundParameters: _, ...place } = invocation.invocation;
  record.invocationInfo = new InvocationInfo(place);
  const { command } = place;
  const isNamed = command instanceof FunctionInfo || (command instanceof ScriptInfo && command.path !== null);
  record.commandType = isNamed ? command.name : '';
}
