import type { FunctionMemberAst, TypeDefinitionAst, VariableExpressionAst } from '../ast.ts';
import type { Check, CheckContext } from './Check.ts';
import { parentOf } from './Check.ts';
import { DefiniteAssignment } from './definiteAssignment.ts';

/** Variables that PowerShell sets itself and that a method may read without assigning them. Recorded. */
const AUTOMATIC: ReadonlySet<string> = new Set(
  (
    '? _ args error false input lastexitcode matches myinvocation nestedpromptlevel null outputencoding psboundparameters ' +
    'pscmdlet pscommandpath psitem psscriptroot pwd stacktrace this true'
  ).split(' '),
);

/** A method sees only its own variables: each is assigned before it is read, and members are reached through `$this`. */
export const methodVariables: Check = {
  FunctionMember: (node, context) => {
    const parameters = node.parameters.map((parameter) => parameter.name.name.toLowerCase());
    const flow = new DefiniteAssignment(
      parameters,
      (variable) => checkRead(variable, context),
      (target) => checkWrite(target, node, context),
    );
    for (const block of [node.body.begin, node.body.process, node.body.end]) flow.statements(block?.statements ?? []);
  },
};

function checkRead(variable: VariableExpressionAst, context: CheckContext): void {
  const { scope, drive, name } = variable;
  if (scope === 'global' || scope === 'script' || scope === 'using' || scope === 'workflow') return;
  if (drive !== null && drive !== 'variable') return;
  if (!AUTOMATIC.has(name.toLowerCase())) context.error('VariableNotLocal', variable.extent);
}

function checkWrite(target: VariableExpressionAst, method: FunctionMemberAst, context: CheckContext): void {
  const type = parentOf(context);
  if (type?.kind !== 'TypeDefinition' || target.scope || target.drive !== null) return;
  const property = propertyOf(type, target.name);
  if (!property || method.kind !== 'FunctionMember') return;
  if (property.isStatic)
    context.error('MissingTypeInStaticPropertyAssignment', target.extent, `[${type.name}]::`, target.name);
  else context.error('MissingThis', target.extent, '$this.', target.name);
}

function propertyOf(type: TypeDefinitionAst, name: string): { isStatic: boolean } | undefined {
  return type.members.find(
    (member) => member.kind === 'PropertyMember' && member.name.toLowerCase() === name.toLowerCase(),
  );
}
