import { Collection } from '../Collection.ts';
import { lazyType } from '../PSType.ts';
import { asSingleValue, type ScriptBlock } from '../ScriptBlock.ts';
import { surroundings } from '../surroundings.ts';

export const scriptBlockType = lazyType<ScriptBlock>(() => ({
  name: 'System.Management.Automation.ScriptBlock',
  accelerators: ['scriptblock'],
  format: (self) => self.toString(),
  properties: {
    'string File': (self) => self.file,
    'bool IsFilter': () => false,
    'bool IsConfiguration': () => false,
    'psmoduleinfo Module': (self) => self.module,
    'System.Management.Automation.PSToken StartPosition': (self) => self.startPosition,
    'System.Collections.Generic.List[System.Attribute] Attributes': () => [],
    'System.Management.Automation.Language.Ast Ast': (self) => self.syntaxTree,
  },
  methods: {
    'System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)': (
      self,
      args: unknown[],
    ) => new Collection(self.invoke(args)),
    'System.Object InvokeReturnAsIs(Params System.Object[] args)': (self, args: unknown[]) =>
      asSingleValue(self.invoke(args)),
    'scriptblock GetNewClosure()': (self) => self.newClosure(),
    'string ToString()': (self) => self.toString(),
  },
  staticMethods: { 'scriptblock Create(string script)': (text: string) => surroundings.scriptBlock(text) },
}));
