import { findServers } from '../../exchange/identity/findServers.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { type CmdletInfo, ProxyInfo } from '../../runtime/command.ts';
import type { ModuleInfo } from '../../runtime/ModuleInfo.ts';
import { importMembers, withPrefix } from '../../runtime/modules/exports.ts';
import { newModule } from '../../runtime/modules/newModule.ts';
import { PSSession } from '../../runtime/types/PSSession.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { exchangeCommands } from './exchangeCommands.ts';

/**
 * Connects the shell to the session's server. The Exchange cmdlets are in this shell already, so only those with a
 * prefix get functions of their own; the module object lists all that was asked for.
 */
export default cmdlet({
  name: 'Import-PSSession',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ImportPSSessionCommand',
  synopsis: 'Brings the cmdlets of a session into this one.',
  proof: 'documented',
  parameters: {
    Session: { type: 'object', position: 0, mandatory: true, help: 'The session.' },
    CommandName: {
      type: 'object[]',
      position: 1,
      aliases: ['Name'],
      wildcards: true,
      help: 'Only commands of such names; all without it.',
    },
    CommandType: { type: 'string', aliases: ['Type'], help: 'Accepted: all commands of the session are cmdlets.' },
    AllowClobber: { type: 'switch', help: 'Imports commands even where this session has one of that name.' },
    DisableNameChecking: { type: 'switch', help: 'Accepted: no name needs a warning.' },
    Prefix: { type: 'string', help: 'Stands in front of the nouns of the imported commands.' },
    Module: { type: 'object[]', aliases: ['PSSnapin'], wildcards: true, help: 'Only commands of such modules.' },
    ArgumentList: { type: 'object[]', aliases: ['Args'], help: 'Accepted.' },
    FormatTypeName: { type: 'string[]', help: 'Accepted: all views are there.' },
  },
  notEmulated: { Certificate: 'object', FullyQualifiedModule: 'object[]' },
  run: (call) => ({
    process({ Session, Prefix, CommandName, Module, AllowClobber }) {
      if (!(Session instanceof PSSession)) {
        return call.error({
          message: 'The session is no session to the practice organisation.',
          id: 'InvalidSession',
          category: 'InvalidArgument',
        });
      }
      connect(call, Session);
      const wanted = exchangeCommands(call.session).filter(
        ({ name, moduleName }) => isNamed(name, CommandName) && isNamed(moduleName, Module),
      );
      const prefix = Prefix ?? '';
      const free = wanted.filter((command) => AllowClobber || isFree(call, withPrefix(command.name, prefix)));
      if (free.length === 0) return nothingImported(call);
      call.write(importCommands(call, Session, free, prefix));
    },
  }),
});

function connect({ session }: CmdletCall, { computerName }: PSSession): void {
  const exchange = exchangeOf(session);
  const server = findServers(exchange.organisation, computerName).found[0];
  if (server) exchange.connect(server.name);
}

function isNamed(name: string, patterns: readonly unknown[] | undefined): boolean {
  return patterns === undefined || patterns.some((pattern) => wildcard(String(pattern)).matches(name));
}

/** Whether no function or alias of this session has the name already. The text is recorded. */
function isFree(call: CmdletCall, name: string): boolean {
  const { commands, state } = call.session;
  const key = name.toLowerCase();
  if (commands.function(key, state.root) === null && commands.alias(key, state.root) === null) return true;
  call.warn(
    `Proxy creation has been skipped for the following command: '${name}', because it would shadow an existing local command.  Use the AllowClobber parameter if you want to shadow existing local commands.`,
  );
  return false;
}

/** The text is recorded. */
function nothingImported(call: CmdletCall): never {
  return call.fail({
    message:
      'No command proxies have been created, because all of the requested remote commands would shadow existing local commands.  Use the AllowClobber parameter if you want to shadow existing local commands.',
    id: 'ErrorNoCommandsImportedBecauseOfSkipping',
    category: 'InvalidResult',
    exceptionType: 'System.ArgumentException',
  });
}

/** The module that 5.1 makes for an import, under a name of its own each time; its exports carry the prefix already. */
function importCommands(
  call: CmdletCall,
  remote: PSSession,
  wanted: readonly CmdletInfo[],
  prefix: string,
): ModuleInfo {
  const { session } = call;
  const digits = exchangeOf(session).source.newId().replace(/-/g, '');
  const module = newModule(session, `tmp_${digits.slice(0, 8)}.${digits.slice(8, 11)}`, '');
  module.version = '1.0';
  module.description = `Implicit remoting for ${remote.connection}`;
  for (const target of wanted) {
    const name = withPrefix(target.name, prefix);
    const proxy = new ProxyInfo(name, session.compile(`& '${target.name}' @args`), target);
    proxy.module = module;
    module.exportedCommands.set(name.toLowerCase(), proxy);
    forget(call, name);
  }
  session.commands.modules.set(module.name.toLowerCase(), module);
  if (prefix !== '') importMembers(module, session.state.root);
  return module;
}

/** A function or alias of the user's makes room for the imported command. */
function forget({ session }: CmdletCall, name: string): void {
  const { functions, aliases } = session.state.root;
  functions?.delete(name.toLowerCase());
  aliases?.delete(name.toLowerCase());
}
