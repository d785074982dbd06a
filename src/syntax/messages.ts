import type { Catalog, CatalogEntry } from '../base/catalog.ts';

/** What the parser says, by error id: the words of Windows PowerShell 5.1. */
const recorded = (text: string): CatalogEntry => ({ text, proof: 'recorded' });

export type MessageId =
  | 'AmpersandNotAllowed'
  | 'BadNumericConstant'
  | 'DuplicateNamedArgument'
  | 'DuplicateQualifier'
  | 'DuplicateScriptCommandClause'
  | 'EmptyCatchNotLast'
  | 'EmptyPipeElement'
  | 'EmptyVariableReference'
  | 'EndSquareBracketExpectedAtEndOfAttribute'
  | 'ExpectedExpression'
  | 'ExpectedValueExpression'
  | 'ExpressionsMustBeFirstInPipeline'
  | 'IfStatementMissingCondition'
  | 'IncompleteDollarSubexpressionReference'
  | 'IncompleteDollarVariableReference'
  | 'IncompleteHashLiteral'
  | 'IncompleteMemberDefinition'
  | 'IncompleteString'
  | 'InvalidBracedVariableReference'
  | 'InvalidEndOfLine'
  | 'InvalidForeachFlag'
  | 'InvalidFunctionParameter'
  | 'InvalidLeftHandSide'
  | 'InvalidParameterForDataSectionStatement'
  | 'InvalidSwitchFlag'
  | 'InvalidValueForUsingItemName'
  | 'InvalidVariableReference'
  | 'InvalidVariableReferenceWithDrive'
  | 'KeywordParameterReservedForFutureUse'
  | 'MissingArgument'
  | 'MissingArrayIndexExpression'
  | 'MissingAssemblyNameSpecification'
  | 'MissingBaseCtorCall'
  | 'MissingCatchHandlerBlock'
  | 'MissingCatchOrFinally'
  | 'MissingCurlyBraceInSwitchStatement'
  | 'MissingEndCurlyBrace'
  | 'MissingEndParenthesisAfterForeach'
  | 'MissingEndParenthesisAfterStatement'
  | 'MissingEndParenthesisInExpression'
  | 'MissingEndParenthesisInFunctionParameterList'
  | 'MissingEndParenthesisInMethodCall'
  | 'MissingEndParenthesisInMethodParameterList'
  | 'MissingEndParenthesisInSubexpression'
  | 'MissingEndParenthesisInSwitchStatement'
  | 'MissingEndSquareBracket'
  | 'MissingEnumMemberName'
  | 'MissingEqualsInHashLiteral'
  | 'MissingExpression'
  | 'MissingExpressionAfterKeyword'
  | 'MissingExpressionAfterOperator'
  | 'MissingExpressionAfterToken'
  | 'MissingExpressionInNamedArgument'
  | 'MissingFileSpecification'
  | 'MissingFilenameOption'
  | 'MissingFinallyStatementBlock'
  | 'MissingForeachExpression'
  | 'MissingForeachStatement'
  | 'MissingFunctionBody'
  | 'MissingInInForeach'
  | 'MissingLoopStatement'
  | 'MissingMethodParameterList'
  | 'MissingNameAfterKeyword'
  | 'MissingNamedBlocks'
  | 'MissingNamedStatementBlock'
  | 'MissingOpenParenthesisAfterKeyword'
  | 'MissingOpenParenthesisInIfStatement'
  | 'MissingPropertyName'
  | 'MissingPropertyTerminator'
  | 'MissingStatementAfterKeyword'
  | 'MissingStatementBlock'
  | 'MissingStatementBlockAfterElse'
  | 'MissingStatementBlockForDataSection'
  | 'MissingStatementInHashLiteral'
  | 'MissingSwitchConditionExpression'
  | 'MissingSwitchStatementClause'
  | 'MissingTerminatorMultiLineComment'
  | 'MissingTrapStatement'
  | 'MissingTryStatementBlock'
  | 'MissingTypeBody'
  | 'MissingTypeLiteralToken'
  | 'MissingTypename'
  | 'MissingUsingItemName'
  | 'MissingValueForSupportedCommandInDataSectionStatement'
  | 'MissingVariableNameAfterForeach'
  | 'MissingWhileOrUntilInDoWhile'
  | 'MultipleSwitchDefaultClauses'
  | 'OpenBraceNeedsToBeBackTickedInVariableName'
  | 'ParameterRequiresArgument'
  | 'PipelineValueRequired'
  | 'RedirectionNotSupported'
  | 'ReservedKeywordNotAllowed'
  | 'StreamAlreadyRedirected'
  | 'TerminatorExpectedAtEndOfString'
  | 'TooManyTypes'
  | 'TypeNameExpected'
  | 'TypeNotAllowedBeforeParam'
  | 'UnexpectedAttribute'
  | 'UnexpectedCharactersAfterHereStringHeader'
  | 'UnexpectedKeyword'
  | 'UnexpectedToken'
  | 'UnrecognizedToken'
  | 'UsingMustBeAtStartOfScript'
  | 'UsingStatementNotSupported'
  | 'WhitespaceBeforeHereStringFooter'
  | 'WorkflowNotSupported';

export const messages: Catalog<MessageId> = {
  AmpersandNotAllowed: {
    text: 'The ampersand (&) character is not allowed. The & operator is reserved for future use; wrap an ampersand in double quotation marks ("&") to pass it as part of a string.',
    proof: 'reported',
  },
  BadNumericConstant: recorded('The numeric constant {0} is not valid.'),
  DuplicateNamedArgument: recorded("Duplicate named arguments '{0}' are not allowed."),
  DuplicateQualifier: recorded("Duplicate '{0}' qualifier"),
  DuplicateScriptCommandClause: recorded("Script command clause '{0}' has already been defined."),
  EmptyCatchNotLast: recorded('Catch block must be the last catch block.'),
  EmptyPipeElement: recorded('An empty pipe element is not allowed.'),
  EmptyVariableReference: recorded('An empty ${} variable reference was found. A name is required inside the braces.'),
  EndSquareBracketExpectedAtEndOfAttribute: recorded('Missing ] at end of attribute or type literal.'),
  ExpectedExpression: recorded("An expression was expected after '('."),
  ExpectedValueExpression: recorded("You must provide a value expression following the '{0}' operator."),
  ExpressionsMustBeFirstInPipeline: recorded('Expressions are only allowed as the first element of a pipeline.'),
  IfStatementMissingCondition: recorded("Missing condition in if statement after '{0} ('."),
  IncompleteDollarSubexpressionReference: recorded("$(subexpression) is missing the closing ')'."),
  IncompleteDollarVariableReference: recorded("${{variable}} reference starting is missing the closing '}}'."),
  IncompleteHashLiteral: { text: '?', proof: 'inferred' },
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
  InvalidParameterForDataSectionStatement: recorded(
    'The "{0}" parameter of the Data section is not valid. The valid Data section parameter is SupportedCommand.',
  ),
  InvalidSwitchFlag: recorded('The parameter {0} is not valid for the switch statement.'),
  InvalidValueForUsingItemName: recorded("'{0}' is not a valid value for using name."),
  InvalidVariableReference: recorded(
    "Variable reference is not valid. '$' was not followed by a valid variable name character. Consider using ${} to delimit the name.",
  ),
  InvalidVariableReferenceWithDrive: recorded(
    "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name.",
  ),
  KeywordParameterReservedForFutureUse: recorded("The {0} '-{1}' parameter is reserved for future use."),
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
  MissingEndParenthesisInMethodParameterList: { text: '?', proof: 'inferred' },
  MissingEndParenthesisInSubexpression: recorded("Missing closing ')' in subexpression."),
  MissingEndParenthesisInSwitchStatement: recorded("Missing ')' after expression in switch statement."),
  MissingEndSquareBracket: recorded("Missing ']' after array index expression."),
  MissingEnumMemberName: { text: '?', proof: 'inferred' },
  MissingEqualsInHashLiteral: recorded('The hash literal was incomplete.'),
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
  MissingOpenParenthesisAfterKeyword: recorded("Missing opening '(' after keyword '{0}'."),
  MissingOpenParenthesisInIfStatement: recorded("Missing '(' after '{0}' in if statement."),
  MissingPropertyName: recorded('Missing property name after reference operator.'),
  MissingPropertyTerminator: recorded("Missing ';' or end-of-line in property definition."),
  MissingStatementAfterKeyword: recorded("Missing statement body after keyword '{0}'."),
  MissingStatementBlock: recorded('Missing statement block after {0} ( condition ).'),
  MissingStatementBlockAfterElse: recorded("Missing statement block after 'else' keyword."),
  MissingStatementBlockForDataSection: recorded('The Data section is missing its statement block.'),
  MissingStatementInHashLiteral: recorded("Missing statement after '=' in hash literal."),
  MissingSwitchConditionExpression: recorded('Missing condition in switch statement clause.'),
  MissingSwitchStatementClause: recorded('Missing statement block in switch statement clause.'),
  MissingTerminatorMultiLineComment: recorded("The terminator '#>' is missing from the multiline comment."),
  MissingTrapStatement: recorded("The 'trap' statement was incomplete. A trap statement requires a body."),
  MissingTryStatementBlock: recorded('The Try statement is missing its statement block.'),
  MissingTypeBody: recorded("Missing '{0}' body in '{0}' declaration."),
  MissingTypeLiteralToken: recorded('Missing type literal.'),
  MissingTypename: recorded("Missing type name after '['."),
  MissingUsingItemName: recorded('Missing using name'),
  MissingValueForSupportedCommandInDataSectionStatement: recorded(
    'The SupportedCommand parameter of the Data section is missing a value. Supply a cmdlet or function name to the parameter.',
  ),
  MissingVariableNameAfterForeach: recorded(
    'Missing variable name after foreach.\nThe correct form is: foreach ($a in $b) {...}',
  ),
  MissingWhileOrUntilInDoWhile: recorded('Missing while or until keyword in do loop.'),
  MultipleSwitchDefaultClauses: recorded('A switch statement can have only one default clause.'),
  OpenBraceNeedsToBeBackTickedInVariableName: recorded('Use `{ instead of { in variable names.'),
  ParameterRequiresArgument: recorded('Parameter {0} requires an argument.'),
  PipelineValueRequired: recorded(
    "A switch statement must have one of the following:  '-file file_name' or '( expression )'.",
  ),
  RedirectionNotSupported: recorded("The '{0}' operator is reserved for future use."),
  ReservedKeywordNotAllowed: recorded("The '{0}' keyword is not supported in this version of the language."),
  StreamAlreadyRedirected: recorded('The {0} for this command is already redirected.'),
  TerminatorExpectedAtEndOfString: recorded('The string is missing the terminator: {0}.'),
  TooManyTypes: recorded('Only one type may be specified on class members.'),
  TypeNameExpected: recorded('Type name expected.'),
  TypeNotAllowedBeforeParam: recorded('Unexpected type [{0}] was found in the parameter statement.'),
  UnexpectedAttribute: recorded("Unexpected attribute '{0}'."),
  UnexpectedCharactersAfterHereStringHeader: recorded(
    'No characters are allowed after a here-string header but before the end of the line.',
  ),
  UnexpectedKeyword: recorded("Unexpected keyword '{0}'."),
  UnexpectedToken: recorded("Unexpected token '{0}' in expression or statement."),
  UnrecognizedToken: recorded('Unrecognized token in source text.'),
  UsingMustBeAtStartOfScript: recorded("A 'using' statement must appear before any other statements in a script."),
  UsingStatementNotSupported: recorded("This syntax of the 'using' statement is not supported."),
  WhitespaceBeforeHereStringFooter: recorded('White space is not allowed before the string terminator.'),
  WorkflowNotSupported: { text: 'Workflows are not emulated.', proof: 'inferred' },
};
