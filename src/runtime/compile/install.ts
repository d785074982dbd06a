import { defineTypes } from '../classes/defineTypes.ts';
import { installLanguage } from '../language.ts';
import { compileScriptBlock } from './CompiledBlock.ts';
import { newContext } from './compile.ts';

installLanguage({ compileBlock: compileScriptBlock, newContext, defineTypes });
