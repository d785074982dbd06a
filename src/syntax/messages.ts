import type { Catalog, CatalogEntry } from '../base/catalog.ts';

/** What the parser says, by error id: the words of Windows PowerShell 5.1. */
const recorded = (text: string): CatalogEntry => ({ text, proof: 'recorded' });

export const messages = {
  AmpersandNotAllowed: {
    text: 'The ampersand (&) character is not allowed. The & operator is reserved for future use; wrap an ampersand in double quotation marks ("&") to pass it as part of a string.',
    proof: 'reported',
  },
  ArrayReferenceNotSupportedInDataSection: recorded(
    'Array references are not allowed in restricted language mode or a Data section.',
  ),
  AssignmentStatementNotSupportedInDataSection: recorded(
    'Assignment statements are not allowed in restricted language mode or a Data section.',
  ),
  AttributeNotSupportedInDataSection: recorded(
    'Attributes are not allowed in restricted language mode or a Data section.',
  ),
  BadNumericConstant: recorded('The numeric constant {0} is not valid.'),
  CannotConvertValue: recorded('Cannot convert the value to type "{0}".'),
  CmdletNotInAllowedListForDataSection: recorded(
    "The command '{0}' is not allowed in restricted language mode or a Data section.",
  ),
  ConfigurationNotSupported: { text: 'The configuration keyword is not emulated.', proof: 'inferred' },
  ConstructorCantHaveReturnType: recorded('A constructor cannot specify a return type.'),
  ControlLeavingFinally: recorded('Flow of control cannot leave a Finally block.'),
  DataSectionStatementNotSupportedInDataSection: recorded(
    'The data statement is not allowed in restricted language mode or another Data section.',
  ),
  DoWhileStatementNotSupportedInDataSection: recorded(
    'The Do and While statements are not allowed in restricted language mode or a Data section.',
  ),
  DotSourcingNotSupportedInDataSection: recorded(
    'Dot sourcing is not allowed in restricted language mode or a Data section.',
  ),
  DuplicateFormalParameter: recorded('Duplicate parameter ${0} in parameter list.'),
  DuplicateKeyInHashLiteral: recorded("Duplicate keys '{0}' are not allowed in hash literals."),
  DuplicateNamedArgument: recorded("Duplicate named arguments '{0}' are not allowed."),
  DuplicateQualifier: recorded("Duplicate '{0}' qualifier"),
  DuplicateScriptCommandClause: recorded("Script command clause '{0}' has already been defined."),
  EmptyCatchNotLast: recorded('Catch block must be the last catch block.'),
  EmptyPipeElement: recorded('An empty pipe element is not allowed.'),
  EmptyVariableReference: recorded('An empty ${} variable reference was found. A name is required inside the braces.'),
  EndSquareBracketExpectedAtEndOfAttribute: recorded('Missing ] at end of attribute or type literal.'),
  EnumeratorValueMustBeConstant: recorded('Enumerator value must be a constant value.'),
  EnumeratorValueOutOfBounds: recorded('Enumerator value is either too large or too small for {0}.'),
  ExceptionTypeAlreadyCaught: recorded('Exception type {0} is already handled by a previous handler.'),
  ExpandableStringNotSupportedInDataSection: recorded(
    'Expandable strings are not allowed in restricted language mode or a Data section.',
  ),
  ExpectedExpression: recorded("An expression was expected after '('."),
  ExpectedValueExpression: recorded("You must provide a value expression following the '{0}' operator."),
  ExpressionsMustBeFirstInPipeline: recorded('Expressions are only allowed as the first element of a pipeline.'),
  FlowControlStatementNotSupportedInDataSection: recorded(
    'Flow control statements such as Break, Continue, Return, Exit, and Throw are not allowed in restricted language mode or a Data section.',
  ),
  ForWhileStatementNotSupportedInDataSection: recorded(
    'For and While statements are not allowed in restricted language mode or a Data section.',
  ),
  ForeachStatementNotSupportedInDataSection: recorded(
    'Foreach statements are not allowed in restricted language mode or a Data section.',
  ),
  FunctionDeclarationNotSupportedInDataSection: recorded(
    'Function declarations are not allowed in restricted language mode or a Data section.',
  ),
  IfStatementMissingCondition: recorded("Missing condition in if statement after '{0} ('."),
  IncompleteDollarSubexpressionReference: recorded("$(subexpression) is missing the closing ')'."),
  IncompleteDollarVariableReference: recorded("${{variable}} reference starting is missing the closing '}}'."),
  IncompleteHashLiteral: recorded('The hash literal was incomplete.'),
  IncompleteMemberDefinition: recorded('Missing a property name or method definition.'),
  IncompleteString: recorded('Incomplete string token.'),
  InvalidBracedVariableReference: recorded('Variable reference is not valid. The variable name is missing.'),
  InvalidEndOfLine: recorded("The token '{0}' is not a valid statement separator in this version."),
  InvalidForeachFlag: recorded('The parameter {0} is not valid for the foreach statement.'),
  InvalidFunctionParameter: recorded(
    'Parameter declarations are a comma-separated list of variable names with optional initializer expressions.',
  ),
  InvalidLeftHandSide: recorded(
    'The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.',
  ),
  InvalidNamespaceValue: recorded("The specified namespace in the 'using' statement contains invalid characters."),
  InvalidParameterForDataSectionStatement: recorded(
    'The "{0}" parameter of the Data section is not valid. The valid Data section parameter is SupportedCommand.',
  ),
  InvalidSwitchFlag: recorded('The parameter {0} is not valid for the switch statement.'),
  InvalidUnderlyingType: recorded(
    "'{0}' is not a valid underlying type for enums. Expected a builtin integral type (one of byte, sbyte, short, ushort, int, uint, long or ulong)",
  ),
  InvalidUsingExpression: recorded('Expression is not allowed in a Using expression.'),
  InvalidValueForUsingItemName: recorded("'{0}' is not a valid value for using name."),
  InvalidVariableReference: recorded(
    "Variable reference is not valid. '$' was not followed by a valid variable name character. Consider using ${} to delimit the name.",
  ),
  InvalidVariableReferenceWithDrive: recorded(
    "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name.",
  ),
  KeywordParameterReservedForFutureUse: recorded("The {0} '-{1}' parameter is reserved for future use."),
  MemberAlreadyDefined: recorded("The member '{0}' is already defined."),
  MethodCallNotSupportedInDataSection: recorded(
    'Method calls are not allowed in restricted language mode or a Data section.',
  ),
  MethodHasCodePathNotReturn: recorded('Not all code path returns value within method.'),
  MissingArgument: recorded('Missing argument in parameter list.'),
  MissingArrayIndexExpression: recorded('Array index expression is missing or not valid.'),
  MissingAssemblyNameSpecification: recorded('The type name is missing the assembly name specification.'),
  MissingBaseCtorCall: recorded("Missing 'base' after ':' in a base class constructor call."),
  MissingCatchHandlerBlock: recorded('The Catch block is missing its statement block.'),
  MissingCatchOrFinally: recorded('The Try statement is missing its Catch or Finally block.'),
  MissingCurlyBraceInSwitchStatement: recorded("Missing '{' in switch statement."),
  MissingEndCurlyBrace: recorded("Missing closing '}' in statement block or type definition."),
  MissingEndParenthesisAfterForeach: recorded("Missing closing ')' after expression part of foreach loop."),
  MissingEndParenthesisAfterStatement: recorded("Missing closing ')' after expression in '{0}' statement."),
  MissingEndParenthesisInExpression: recorded("Missing closing ')' in expression."),
  MissingEndParenthesisInFunctionParameterList: recorded("Missing ')' in function parameter list."),
  MissingEndParenthesisInMethodCall: recorded("Missing ')' in method call."),
  MissingEndParenthesisInSubexpression: recorded("Missing closing ')' in subexpression."),
  MissingEndParenthesisInSwitchStatement: recorded("Missing ')' after expression in switch statement."),
  MissingEndSquareBracket: recorded("Missing ']' after array index expression."),
  MissingEqualsInHashLiteral: recorded("Missing '=' operator after key in hash literal."),
  MissingEqualsInUsingAlias: recorded("Missing '=' operator"),
  MissingExpression: recorded("Missing expression after '{0}' in pipeline element."),
  MissingExpressionAfterKeyword: recorded("Missing expression after '{0}' in loop."),
  MissingExpressionAfterOperator: recorded("Missing expression after unary operator '{0}'."),
  MissingExpressionAfterToken: recorded("Missing expression after '{0}'."),
  MissingExpressionInNamedArgument: recorded("Missing statement after '=' in named argument."),
  MissingFileSpecification: recorded('Missing file specification after redirection operator.'),
  MissingFilenameOption: recorded(
    "Cannot process the 'switch' statement because of a missing file name argument to the -file option.",
  ),
  MissingFinallyStatementBlock: recorded('The Finally block is missing its statement block.'),
  MissingForeachExpression: recorded('Missing expression in foreach loop.'),
  MissingForeachStatement: recorded('Missing statement body in foreach loop.'),
  MissingFunctionBody: recorded('Missing function body in function declaration.'),
  MissingInInForeach: recorded("Missing 'in' after variable in foreach loop."),
  MissingLoopStatement: recorded('Missing statement body in {0} loop.'),
  MissingMethodParameterList: recorded("Missing '(' in class method parameter list."),
  MissingNameAfterKeyword: recorded('Missing name after {0} keyword.'),
  MissingNamedBlocks: {
    text: "unexpected token '{0}', expected 'begin', 'process', 'end', or 'dynamicparam'.",
    proof: 'inferred',
  },
  MissingNamedStatementBlock: recorded("Missing statement block after '{0}'."),
  MissingNamespaceAlias: recorded('Missing namespace alias'),
  MissingOpenParenthesisAfterKeyword: recorded("Missing opening '(' after keyword '{0}'."),
  MissingOpenParenthesisInIfStatement: recorded("Missing '(' after '{0}' in if statement."),
  MissingPropertyName: recorded('Missing property name after reference operator.'),
  MissingPropertyTerminator: recorded("Missing ';' or end-of-line in property definition."),
  MissingStatementAfterKeyword: recorded("Missing statement body after keyword '{0}'."),
  MissingStatementBlock: recorded('Missing statement block after {0} ( condition ).'),
  MissingStatementBlockAfterElse: recorded("Missing statement block after 'else' keyword."),
  MissingStatementBlockForDataSection: recorded('The Data section is missing its statement block.'),
  MissingStatementInHashLiteral: recorded("Missing statement after '=' in hash literal."),
  MissingStatementTerminator: recorded('Missing a newline or semicolon.'),
  MissingSwitchConditionExpression: recorded('Missing condition in switch statement clause.'),
  MissingSwitchStatementClause: recorded('Missing statement block in switch statement clause.'),
  MissingTerminatorMultiLineComment: recorded("The terminator '#>' is missing from the multiline comment."),
  MissingThis: recorded("Cannot assign property, use '{0}{1}'."),
  MissingThrottleLimit: recorded(
    'The ThrottleLimit parameter of the foreach statement is missing a value. Supply a throttle limit to the parameter.',
  ),
  MissingTrapStatement: recorded("The 'trap' statement was incomplete. A trap statement requires a body."),
  MissingTryStatementBlock: recorded('The Try statement is missing its statement block.'),
  MissingTypeBody: recorded("Missing '{0}' body in '{0}' declaration."),
  MissingTypeInStaticPropertyAssignment: recorded("Cannot assign property, use '{0}{1}'."),
  MissingTypeLiteralToken: recorded('Missing type literal.'),
  MissingTypename: recorded("Missing type name after '['."),
  MissingUsingItemName: recorded('Missing using name'),
  MissingUsingStatementDirective: recorded('Missing using directive'),
  MissingValueForSupportedCommandInDataSectionStatement: recorded(
    'The SupportedCommand parameter of the Data section is missing a value. Supply a cmdlet or function name to the parameter.',
  ),
  MissingVariableNameAfterForeach: recorded('Missing variable name after foreach.'),
  MissingWhileOrUntilInDoWhile: recorded('Missing while or until keyword in do loop.'),
  MultipleSwitchDefaultClauses: recorded('A switch statement can have only one default clause.'),
  MultipleTypeConstraintsOnMethodParam: recorded('Multiple type constraints are not allowed on a method parameter.'),
  NamedBlockNotAllowedInMethod: recorded('A named block is not allowed in a class method.'),
  NonStaticMemberAccessInStaticMember: recorded(
    "Cannot access the non-static member '{0}' in a static method or initializer of a static property.",
  ),
  NonVoidMethodMissingReturnValue: recorded('Invalid return statement within non-void method.'),
  OnlyOneParameterListAllowed: recorded(
    'The param statement cannot be used if arguments were specified in the function declaration.',
  ),
  OpenBraceNeedsToBeBackTickedInVariableName: recorded('Use `{ instead of { in variable names.'),
  OperatorNotSupportedInDataSection: recorded(
    "The '{0}' operator is not allowed in restricted language mode or a Data section.",
  ),
  OperatorRequiresVariableOrProperty: recorded("The '{0}' operator works only on variables or on properties."),
  OrderedAttributeOnlyOnHashLiteralNode: recorded('The {0} attribute can be specified only on a hash literal node.'),
  ParallelAndSequenceBlockNotSupportedInDataSection: recorded(
    'Parallel and sequence blocks are not allowed in restricted language mode or a Data section.',
  ),
  ParamBlockNotAllowedInMethod: recorded('A param block is not allowed in a class method.'),
  ParameterAlreadyBound: recorded(
    "Cannot bind parameter because parameter '{0}' is specified more than once. To provide multiple values to parameters " +
      'that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".',
  ),
  ParameterAttributeArgumentNeedsToBeConstant: recorded('Attribute argument must be a constant.'),
  ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock: recorded(
    'Attribute argument must be a constant or a script block.',
  ),
  ParameterCannotHaveArgument: recorded('Parameter {0} cannot have an argument.'),
  ParameterDeclarationNotSupportedInDataSection: recorded(
    'Parameter declarations are not allowed in restricted language mode or a Data section.',
  ),
  ParameterRequiresArgument: recorded('Parameter {0} requires an argument.'),
  PipelineValueRequired: recorded(
    "A switch statement must have one of the following:  '-file file_name' or '( expression )'.",
  ),
  PropertyReferenceNotSupportedInDataSection: recorded(
    'Property references are not allowed in restricted language mode or a Data section.',
  ),
  RedirectionNotSupported: recorded("The '{0}' operator is reserved for future use."),
  RedirectionNotSupportedInDataSection: recorded(
    'Redirection is not allowed in restricted language mode or a Data section.',
  ),
  ReferenceNeedsToBeByItselfInTypeConstraint: recorded('Cannot use [ref] with other types in a type constraint.'),
  ReferenceNeedsToBeByItselfInTypeSequence: recorded('Cannot have two occurrences of [ref] in a type sequence.'),
  ReferenceNeedsToBeLastTypeInTypeConversion: recorded('[ref] can only be the final type in type conversion sequence.'),
  RequiresArgumentMustBeConstant: recorded('Argument must be constant.'),
  RequiresVersionInvalid: recorded(
    'The argument for the Version parameter is not valid. Specify a valid PowerShell version, in the format major.minor version.',
  ),
  ReservedKeywordNotAllowed: recorded("The '{0}' keyword is not supported in this version of the language."),
  ScriptBlockNotSupportedInDataSection: recorded(
    'Script block literals are not allowed in restricted language mode or a Data section.',
  ),
  ScriptRequiresInvalidFormat: recorded(
    'Cannot process the #requires statement because it is not in the correct format.\n' +
      'The #requires statement must be in one of the following formats:\n' +
      ' "#requires -shellid <shellID>"\n' +
      ' "#requires -version <major.minor>"\n' +
      ' "#requires -psedition <edition>"\n' +
      ' "#requires -pssnapin <psSnapInName> [-version <major.minor>]"\n' +
      ' "#requires -modules <ModuleSpecification>"\n' +
      ' "#requires -runasadministrator"',
  ),
  ScriptTooComplicated: recorded('Processing was stopped because the script is too complex.'),
  SplattingNotPermitted: recorded(
    "The splatting operator '@' cannot be used to reference variables in an expression. '@{0}' can be used only as an argument to a command. To reference variables in an expression use '${0}'.",
  ),
  SplattingNotPermittedInArgumentList: recorded(
    "Splatted variables like '@{0}' cannot be part of a comma-separated list of arguments.",
  ),
  StaticConstructorCantHaveParameters: recorded('A static constructor cannot have any parameters.'),
  StreamAlreadyRedirected: recorded('The {0} for this command is already redirected.'),
  SwitchStatementNotSupportedInDataSection: recorded(
    'The switch statement is not allowed in restricted language mode or a Data section.',
  ),
  TerminatorExpectedAtEndOfString: recorded('The string is missing the terminator: {0}.'),
  ThrottleLimitRequiresParallelFlag: recorded(
    'The ThrottleLimit parameter is only supported on foreach statements that use the Parallel parameter.',
  ),
  TooManyTypes: recorded('Only one type may be specified on class members.'),
  TrapStatementNotSupportedInDataSection: recorded(
    'The Trap statement is not allowed in restricted language mode or a Data section.',
  ),
  TryStatementNotSupportedInDataSection: recorded(
    'The Try statement is not allowed in restricted language mode or a Data section.',
  ),
  TypeNameExpected: recorded('Type name expected.'),
  TypeNotAllowedBeforeParam: recorded('Unexpected type [{0}] was found in the parameter statement.'),
  TypeNotAllowedBeforeStatement: recorded('Unexpected type [{0}] was found before statement.'),
  TypeNotAllowedInDataSection: recorded('The type {0} is not allowed in restricted language mode or a Data section.'),
  UnexpectedAttribute: recorded("Unexpected attribute '{0}'."),
  UnexpectedCharactersAfterHereStringHeader: recorded(
    'No characters are allowed after a here-string header but before the end of the line.',
  ),
  UnexpectedKeyword: recorded("Unexpected keyword '{0}'."),
  UnexpectedToken: recorded("Unexpected token '{0}' in expression or statement."),
  UnrecognizedToken: recorded('Unrecognized token in source text.'),
  UsingMustBeAtStartOfScript: recorded("A 'using' statement must appear before any other statements in a script."),
  UsingStatementNotSupported: recorded("This syntax of the 'using' statement is not supported."),
  VariableNotLocal: recorded('Variable is not assigned in the method.'),
  VariableReferenceNotSupportedInDataSection: recorded(
    'A variable that cannot be referenced in restricted language mode or a Data section is being referenced. Variables that can be referenced include the following: {0}.',
  ),
  VoidMethodHasReturn: recorded('Invalid return statement within void method.'),
  VoidTypeConstraintNotAllowed: recorded(
    '[void] cannot be used as a parameter type, or on the left side of an assignment.',
  ),
  WhitespaceBeforeHereStringFooter: recorded('White space is not allowed before the string terminator.'),
  WorkflowNotSupported: { text: 'Workflows are not emulated.', proof: 'inferred' },
} satisfies Catalog<string>;

/** The error ids of the parser. */
export type MessageId = keyof typeof messages;
