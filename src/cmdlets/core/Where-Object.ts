import { BlockRunner } from '../../runtime/BlockRunner.ts';
import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { Collector } from '../../runtime/compile/Collector.ts';
import type { ScriptBlockObject } from '../../runtime/ScriptBlockObject.ts';
import { nullSink } from '../../runtime/Sink.ts';
import { setIn } from '../../runtime/variables.ts';
import { toBool } from '../../values/convert.ts';
import type { Hashtable } from '../../values/Hashtable.ts';
import { getProperty } from '../../values/members.ts';
import { type Comparison, comparisonParameters, comparisons } from './comparisons.ts';

/** Decides whether an object stays. */
type Test = (input: unknown) => boolean;

export default cmdlet({
  name: 'Where-Object',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.WhereObjectCommand',
  aliases: ['where', '?'],
  defaultSet: 'EqualSet',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    FilterScript: { type: 'scriptblock', sets: { ScriptBlockSet: { position: 0, mandatory: true } } },
    ...comparisonParameters,
  },
  run(call, args) {
    const test =
      args.FilterScript === undefined ? byProperty(call, args) : byScript(call, args.FilterScript as ScriptBlockObject);
    return {
      process({ InputObject }) {
        if (InputObject === undefined) return;
        if (test(InputObject)) call.write(InputObject);
      },
    };
  },
});

function byScript(call: CmdletCall, block: ScriptBlockObject): Test {
  const runner = new BlockRunner(block, nullSink, call.streams);
  const { frame } = runner;
  return (input) => {
    const out = new Collector();
    frame.out = out;
    runner.run(input);
    return toBool(out.result());
  };
}

function byProperty(call: CmdletCall, args: object): Test {
  const given = args as Record<string, unknown>;
  const name = String(given.Property ?? '');
  const [comparison] = Object.keys(comparisons).filter((key) => given[key] === true);
  const value = given.Value === undefined ? null : given.Value;
  if (comparison === undefined) {
    if (call.bound('Value')) missingOperator(call);
    return (input) => toBool(propertyOf(call, input, name));
  }
  if (!call.bound('Value')) missingValue(call);
  const compare: Comparison = comparisons[comparison] as Comparison;
  const keep = (matches: Hashtable) => setIn(call.scope, 'Matches', matches);
  return (input) => toBool(compare(propertyOf(call, input, name), value, keep));
}

function propertyOf(call: CmdletCall, input: unknown, name: string): unknown {
  if (input === null) return null;
  const value = getProperty(input, name);
  if (value !== undefined) return value;
  if (call.scope.strict >= 2) {
    call.error({
      id: 'PropertyNotFound',
      message: `The input name "${name}" cannot be resolved to a property.`,
      category: 'InvalidArgument',
      target: input,
      targetType: 'PSObject',
      exceptionType: 'System.Management.Automation.PSArgumentException',
    });
  }
  return null;
}

/** Proof: recorded. */
function missingOperator(call: CmdletCall): never {
  return call.fail({
    id: 'OperatorNotSpecified',
    message:
      'The specified operator cannot be found. Specify a valid operator that is supported by the Where-Object cmdlet, and then try the command again.',
    category: 'InvalidArgument',
    exceptionType: 'System.Management.Automation.PSArgumentException',
  });
}

/** Proof: recorded. */
function missingValue(call: CmdletCall): never {
  return call.fail({
    id: 'ValueNotSpecifiedForWhereObject',
    message:
      'The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.',
    category: 'InvalidArgument',
    exceptionType: 'System.Management.Automation.PSArgumentException',
  });
}
