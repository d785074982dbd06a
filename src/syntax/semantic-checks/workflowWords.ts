import { Extent } from '../../base/source.ts';
import type { Check } from './Check.ts';

/** `parallel` and `sequence` blocks, and workflows themselves, are not part of the language as emulated. */
export const workflowWords: Check = {
  BlockStatement: (node, context) => {
    const { source, start } = node.extent;
    const keyword = new Extent(source, start, start + node.keyword.length);
    context.error('UnexpectedKeyword', keyword, keyword.text);
  },
  SwitchStatement: (node, context) => {
    if (node.flags.has('parallel'))
      context.error('KeywordParameterReservedForFutureUse', node.extent, 'switch', 'parallel');
  },
  FunctionDefinition: (node, context) => {
    if (node.isWorkflow) context.error('WorkflowNotSupported', node.extent);
  },
};
