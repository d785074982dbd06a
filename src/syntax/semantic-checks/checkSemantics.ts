import type { Extent } from '../../base/source.ts';
import type { AnyAst, ScriptBlockAst } from '../ast.ts';
import { forEachChild } from '../visit.ts';
import { assignmentTargets } from './assignmentTargets.ts';
import { attributeArguments } from './attributeArguments.ts';
import { attributedExpressions } from './attributedExpressions.ts';
import type { Check, CheckContext } from './Check.ts';
import { caughtTypes } from './caughtTypes.ts';
import { classMembers } from './classMembers.ts';
import { constructors } from './constructors.ts';
import { dataSections } from './dataSections.ts';
import { duplicateKeys } from './duplicateKeys.ts';
import { duplicateMembers } from './duplicateMembers.ts';
import { duplicateParameters } from './duplicateParameters.ts';
import { enumValues } from './enumValues.ts';
import { flowOutOfFinally } from './flowOutOfFinally.ts';
import { incrementTargets } from './incrementTargets.ts';
import { methodReturns } from './methodReturns.ts';
import { methodVariables } from './methodVariables.ts';
import { orderedTables } from './orderedTables.ts';
import { parameterTypes } from './parameterTypes.ts';
import { references } from './references.ts';
import { splatting } from './splatting.ts';
import { staticThis } from './staticThis.ts';
import { usingVariables } from './usingVariables.ts';
import { workflowWords } from './workflowWords.ts';

/** In the order in which PowerShell reports at one node. */
const CHECKS: readonly Check[] = [
  dataSections,
  assignmentTargets,
  incrementTargets,
  attributedExpressions,
  attributeArguments,
  orderedTables,
  references,
  parameterTypes,
  duplicateParameters,
  duplicateKeys,
  duplicateMembers,
  enumValues,
  constructors,
  classMembers,
  methodReturns,
  methodVariables,
  staticThis,
  caughtTypes,
  flowOutOfFinally,
  splatting,
  usingVariables,
  workflowWords,
];

type AnyCheck = (node: AnyAst, context: CheckContext) => void;

let byKind: Map<AnyAst['kind'], AnyCheck[]> | undefined;

function checksByKind(): Map<AnyAst['kind'], AnyCheck[]> {
  if (byKind) return byKind;
  byKind = new Map();
  for (const check of CHECKS) {
    for (const [kind, run] of Object.entries(check)) {
      const list = byKind.get(kind as AnyAst['kind']) ?? [];
      list.push(run as AnyCheck);
      byKind.set(kind as AnyAst['kind'], list);
    }
  }
  return byKind;
}

/** Asks all rules about one node. */
export function checkNode(node: AnyAst, context: CheckContext): void {
  const checks = checksByKind().get(node.kind);
  if (checks) for (let i = 0; i < checks.length; i++) checks[i]!(node, context);
}

/** Reports what is wrong in a tree that parses, parents before children; `meets` tells which places deserve a look. */
export function checkSemantics(
  root: ScriptBlockAst,
  error: CheckContext['error'],
  meets: (extent: Extent) => boolean = () => true,
): void {
  const ancestors: AnyAst[] = [];
  const context: CheckContext = { ancestors, error };
  const visit = (node: AnyAst): void => {
    if (!meets(node.extent)) return;
    checkNode(node, context);
    ancestors.push(node);
    forEachChild(node, visit);
    ancestors.pop();
  };
  visit(root);
}
