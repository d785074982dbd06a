import { type ErrorCategory, ErrorRecord } from '../../values/ErrorRecord.ts';
import type { ExceptionObject } from '../../values/ExceptionObject.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { enumValue } from './enumValue.ts';

const automation = 'System.Management.Automation';

/** `$_.CategoryInfo`. */
export class ErrorCategoryInfo extends NetObject {
  readonly record: ErrorRecord;

  constructor(record: ErrorRecord) {
    super();
    this.record = record;
  }

  get psType(): PSType {
    return errorCategoryInfo();
  }

  override toString(): string {
    return this.record.categoryMessage;
  }
}

/** `$_.ErrorDetails`: what is shown instead of the exception's message. */
export class ErrorDetails extends NetObject {
  message: string;
  recommendedAction = '';

  constructor(message: string) {
    super();
    this.message = message;
  }

  get psType(): PSType {
    return errorDetails();
  }

  override toString(): string {
    return this.message;
  }
}

const text = (record: ErrorRecord): string => record.errorDetails?.message || record.exception.message;

export const errorRecord = lazyType<ErrorRecord>(() => ({
  name: `${automation}.ErrorRecord`,
  properties: {
    'System.Exception Exception': (self) => self.exception,
    'System.Object TargetObject': (self) => self.targetObject,
    [`${automation}.ErrorCategoryInfo CategoryInfo`]: (self: ErrorRecord) => new ErrorCategoryInfo(self),
    'string FullyQualifiedErrorId': (self) => self.fullyQualifiedErrorId,
    [`${automation}.ErrorDetails ErrorDetails`]: {
      get: detailsOf,
      set: setDetails as (self: ErrorRecord, value: never) => void,
    },
    [`${automation}.InvocationInfo InvocationInfo`]: (self: ErrorRecord) => self.invocationInfo,
    'string ScriptStackTrace': (self) => self.scriptStackTrace,
    'System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo': () => [],
  },
  extended: { 'script PSMessageDetails': () => null },
  constructors: {
    [`(System.Exception exception, string errorId, ${automation}.ErrorCategory errorCategory, System.Object targetObject)`]:
      (exception: ExceptionObject, errorId: string, category: unknown, target: unknown) =>
        new ErrorRecord(exception, { errorId, category: toStringPS(category) as ErrorCategory, target }),
  },
  methods: { 'string ToString()': text },
  format: text,
}));

function detailsOf(self: ErrorRecord): unknown {
  if (self.errorDetails === null) return null;
  if (!(self.errorDetails instanceof ErrorDetails)) {
    const { message, recommendedAction } = self.errorDetails;
    const details = new ErrorDetails(message);
    details.recommendedAction = recommendedAction;
    self.errorDetails = details;
  }
  return self.errorDetails;
}

function setDetails(self: ErrorRecord, value: unknown): void {
  self.errorDetails =
    value instanceof ErrorDetails ? value : value === null ? null : new ErrorDetails(toStringPS(value));
}

export const errorDetails = lazyType<ErrorDetails>(() => ({
  name: `${automation}.ErrorDetails`,
  properties: {
    'string Message': (self) => self.message,
    'string RecommendedAction': {
      get: (self) => self.recommendedAction,
      set: (self, action: string) => {
        self.recommendedAction = action;
      },
    },
  },
  constructors: { '(string message)': (message: string) => new ErrorDetails(message) },
  format: (self) => self.message,
}));

export const errorCategoryInfo = lazyType<ErrorCategoryInfo>(() => ({
  name: `${automation}.ErrorCategoryInfo`,
  properties: {
    [`${automation}.ErrorCategory Category`]: ({ record }: ErrorCategoryInfo) =>
      enumValue(`${automation}.ErrorCategory`, record.category),
    'string Activity': settable('activity'),
    'string Reason': settable('reason'),
    'string TargetName': settable('targetName'),
    'string TargetType': settable('targetType'),
  },
  methods: {
    'string GetMessage()': ({ record }: ErrorCategoryInfo) => record.categoryMessage,
    'string ToString()': ({ record }: ErrorCategoryInfo) => record.categoryMessage,
  },
  format: ({ record }) => record.categoryMessage,
}));

function settable(name: 'activity' | 'reason' | 'targetName' | 'targetType') {
  return {
    get: ({ record }: ErrorCategoryInfo) => record[name],
    set: ({ record }: ErrorCategoryInfo, value: string) => {
      record[name] = value;
    },
  };
}
