import { lazyType } from '../../values/PSType.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { Collector } from '../compile/Collector.ts';
import { invokeBlock } from '../invokeBlock.ts';
import { SessionPart, type SessionStateObject } from '../SessionStateObject.ts';
import { Variable } from '../Variable.ts';
import { setIn } from '../variables.ts';

const automation = 'System.Management.Automation';

export const sessionState = lazyType<SessionStateObject>(() => ({
  name: `${automation}.SessionState`,
  properties: {
    'System.Management.Automation.PathIntrinsics Path': (self) => new SessionPart(self, `${automation}.PathIntrinsics`),
    'System.Management.Automation.PSVariableIntrinsics PSVariable': (self) =>
      new SessionPart(self, `${automation}.PSVariableIntrinsics`),
    'System.Management.Automation.CommandInvocationIntrinsics InvokeCommand': (self) =>
      new SessionPart(self, `${automation}.CommandInvocationIntrinsics`),
    'psmoduleinfo Module': (self) => self.state.module,
  },
}));

/** `$ExecutionContext`. */
export const engineIntrinsics = lazyType<SessionPart>(() => ({
  name: `${automation}.EngineIntrinsics`,
  properties: {
    'System.Management.Automation.SessionState SessionState': (self) => self.owner,
    'System.Management.Automation.CommandInvocationIntrinsics InvokeCommand': (self) =>
      new SessionPart(self.owner, `${automation}.CommandInvocationIntrinsics`),
    'System.Management.Automation.Host.PSHost Host': (self) => self.owner.session.hostObject,
  },
}));

export const pathIntrinsics = lazyType<SessionPart>(() => ({
  name: `${automation}.PathIntrinsics`,
  properties: {
    'System.Management.Automation.PathInfo CurrentLocation': (self) => self.owner.session.places.current,
    'System.Management.Automation.PathInfo CurrentFileSystemLocation': (self) =>
      self.owner.session.places.currentFolder,
  },
  methods: {
    'string GetUnresolvedProviderPathFromPSPath(string path)': (self: SessionPart, path: string) =>
      self.owner.session.places.literal(path).providerPath,
    'System.Object GetResolvedPSPathFromPSPath(string path)': (self: SessionPart, path: string) =>
      self.owner.session.places.existing(path),
    'string Combine(string parent, string child)': (self: SessionPart, parent: string, child: string) =>
      self.owner.session.fileSystem.child(parent, child),
  },
}));

export const variableIntrinsics = lazyType<SessionPart>(() => ({
  name: `${automation}.PSVariableIntrinsics`,
  methods: {
    'System.Management.Automation.PSVariable Get(string name)': (self: SessionPart, name: string) =>
      variableOf(self, name) ?? null,
    'System.Object GetValue(string name)': (self: SessionPart, name: string) => variableOf(self, name)?.read() ?? null,
    'System.Object GetValue(string name, System.Object defaultValue)': (
      self: SessionPart,
      name: string,
      other: unknown,
    ) => variableOf(self, name)?.read() ?? other,
    'void Set(string name, System.Object value)': (self: SessionPart, name: string, value: unknown) => {
      setIn(self.owner.state.current, name, value);
    },
    'void Set(System.Management.Automation.PSVariable variable)': (self: SessionPart, variable: unknown) => {
      if (variable instanceof Variable) self.owner.state.current.put(variable);
    },
    'void Remove(string name)': (self: SessionPart, name: string) =>
      self.owner.state.current.remove(name.toLowerCase()),
  },
}));

const variableOf = ({ owner }: SessionPart, name: string): Variable | undefined =>
  owner.state.current.lookup(name.toLowerCase());

export const commandInvocation = lazyType<SessionPart>(() => ({
  name: `${automation}.CommandInvocationIntrinsics`,
  methods: {
    'string ExpandString(string source)': (self: SessionPart, text: string) => expand(self, text),
    'scriptblock NewScriptBlock(string scriptText)': (self: SessionPart, text: string) =>
      self.owner.session.compile(text),
    'System.Object InvokeScript(string script)': (self: SessionPart, text: string) => {
      const out = new Collector();
      invokeBlock(self.owner.session.compile(text), [], out, {});
      return out.items;
    },
    'System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type)':
      (self: SessionPart, name: string) => self.owner.session.commands.find(name, self.owner.state.current),
  },
}));

/** Text with its variables and `$( )` expanded, as in double quotes; quotes in it are ordinary characters. */
function expand({ owner }: SessionPart, text: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const out = new Collector();
  invokeBlock(owner.session.compile(quoted, null, owner.state), [], out, { dotted: true });
  return toStringPS(out.result());
}
