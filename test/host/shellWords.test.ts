import { describe, expect, it } from '@jest/globals';
import { readOptions } from '../../src/host/commandLine/options.ts';
import { shellWords } from '../../src/host/commandLine/shellWords.ts';
import { LabError } from '../../src/host/lab/LabError.ts';
import { programFor, surroundingsOf } from '../../src/host/run/runSubcommand.ts';

const options = readOptions([], { stdinIsTerminal: false, environment: {} });
const program = programFor(
  surroundingsOf(options, () => {}),
  () => {},
);
const read = (words: string) => shellWords(program, words.split(' ')).join(' ');

describe('options of subcommands', () => {
  it.each([
    ['explain -MaxInboundConnectionPerSource 5', 'explain --MaxInboundConnectionPerSource 5'],
    ['explain -maxinboundconnectionpers 5', 'explain --MaxInboundConnectionPerSource 5'],
    ['explain --maxinboundconnectionpercentagepersource=2', 'explain --MaxInboundConnectionPercentagePerSource=2'],
    ['explain -MaxInboundConnection 1', 'explain --MaxInboundConnection 1'],
    ['explain -TarpitInterval:00:00:01', 'explain --TarpitInterval=00:00:01'],
    ['Explain -Json', 'explain --json'],
    ['explain -Json:$true -Ascii:$false', 'explain --json'],
    ['explain -Json -Identity EX01\\Relay', 'explain EX01\\Relay --json'],
    [
      'explain -Switch checkOrder=sourceThenConnector -Iden:Relay',
      'explain Relay --switch checkOrder=sourceThenConnector',
    ],
    ['explain -help', 'explain --help'],
    ['explain -h', 'explain -h'],
    ['simulate -ExchangeServer -Conns 5 -Hold 30s', 'simulate --exchange-server -Conns 5 --hold 30s'],
    ['simulate -connections 5 -maxhop 3', 'simulate --connections 5 --MaxHopCount 3'],
    ['replay -Files a b -MaxInboundConnectionPerS 2', 'replay a b --MaxInboundConnectionPerSource 2'],
    ['listen -IKnow -Address 0.0.0.0', 'listen --i-know --address 0.0.0.0'],
    ['listen -user -odd -Quiet', 'listen --user -odd --quiet'],
    ['lab new -Name two -Profile 2010', 'lab new two --profile 2010'],
    ['lab undo -5', 'lab undo -5'],
    ['explain -- -json', 'explain -- -json'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('refuses a beginning that several names have, as the shell does', () => {
    expect(() => read('explain -MaxInboundConnectionPer 5')).toThrow(
      new LabError(
        "Parameter cannot be processed because the parameter name 'MaxInboundConnectionPer' is ambiguous. Possible matches include: -MaxInboundConnectionPerSource -MaxInboundConnectionPercentagePerSource.",
      ),
    );
  });
});
