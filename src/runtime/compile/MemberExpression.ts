import type { ExpressionAst, MemberExpressionAst } from '../../syntax/ast.ts';
import { toStringPS } from '../../values/convert.ts';
import { setProperty } from '../../values/members.ts';
import type { Frame } from '../Frame.ts';
import { propertyMissing, readMember, setStaticMember, staticMember } from '../memberAccess.ts';
import { setMember } from '../memberAssign.ts';
import type { Assignable, BlockContext, Evaluate } from './context.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
