import { describe, expect, it, test } from '@jest/globals';
import { hintFor } from '../../../src/host/hints/hintFor.ts';
import { nearest } from '../../../src/host/hints/nearest.ts';

const world = {
  commands: () => [
    'Get-ReceiveConnector',
    'Set-ReceiveConnector',
    'Get-SendConnector',
    'Get-Date',
    'Get-Data',
    'gci',
    'sls',
  ],
  parameters: (command: string) =>
    command === 'Get-ReceiveConnector'
      ? ['Identity', 'Server', 'DomainController', 'ErrorAction', 'ErrorVariable']
      : [],
  identities: () => ['EX01\\Default EX01', 'EX01\\Relay', 'EX02\\Scanner', 'EX01', 'EX02', 'To the Internet'],
};

const error = (id: string, message: string, command = 'Get-ReceiveConnector') => ({ id, message, command });
const unknown = (name: string) =>
  error('CommandNotFoundException', `The term '${name}' is not recognized as the name of a cmdlet, function, …`, '');
const parameter = (name: string) =>
  error(
    'NamedParameterNotFound,Get-ReceiveConnector',
    `A parameter cannot be found that matches parameter name '${name}'.`,
  );
const notFound = (name: string) =>
  error(
    '[Server=EX01] [FailureCategory=Cmdlet-ManagementObjectNotFoundException] 93849B36,…',
    `The operation couldn't be performed because object '${name}' couldn't be found on 'DC01.contoso.com'.`,
  );
const range = (value: string, property: string, span: string) =>
  error(
    'ParameterBindingFailed,Set-ReceiveConnector',
    `Cannot bind parameter '${property}' to the target. Exception setting "${property}": "The value "${value}" isn't within the valid range for the property ${property}. The value must be ${span}."`,
  );
const transformation = (property: string, rest: string) =>
  error(
    'ParameterArgumentTransformationError',
    `Cannot process argument transformation on parameter '${property}'. ${rest}`,
  );

const PERCENT = 'MaxInboundConnectionPercentagePerSource';

describe('the next thing to type', () => {
  test.each([
    ['Get-RecieveConnector EX01\\Relay', unknown('Get-RecieveConnector'), 'Get-ReceiveConnector EX01\\Relay'],
    ['1 | foreach { Get-RecieveConnector }', unknown('Get-RecieveConnector'), '1 | foreach { Get-ReceiveConnector }'],
    ['get-receiveconnectors', unknown('get-receiveconnectors'), 'Get-ReceiveConnector'],
    ['Get-ReceiveConnector -Idetity x', parameter('Idetity'), 'Get-ReceiveConnector -Identity x'],
    ['Get-ReceiveConnector -Sever:EX01', parameter('Sever'), 'Get-ReceiveConnector -Server:EX01'],
    ['Get-ReceiveConnector "Defualt EX01"', notFound('Defualt EX01'), 'Get-ReceiveConnector "Default EX01"'],
    ['Get-ReceiveConnector Scanner', notFound('Scanner'), 'Get-ReceiveConnector EX02\\Scanner'],
    ['Get-ReceiveConnector EX01\\Realy', notFound('EX01\\Realy'), 'Get-ReceiveConnector EX01\\Relay'],
    [
      'Get-ReceiveConnector Default EX01',
      error(
        'PositionalParameterNotFound,Get-ReceiveConnector',
        "A positional parameter cannot be found that accepts argument 'EX01'.",
      ),
      'Get-ReceiveConnector "Default EX01"',
    ],
    [
      `Set-ReceiveConnector x -${PERCENT} 5%`,
      transformation(PERCENT, 'Cannot convert value "5%" to type "System.Int32". Error: "…"'),
      `Set-ReceiveConnector x -${PERCENT} 5`,
    ],
    [
      `Set-ReceiveConnector x -${PERCENT} 0`,
      range('0', PERCENT, 'from 1 through 100'),
      `Set-ReceiveConnector x -${PERCENT} 1`,
    ],
    [
      'Set-ReceiveConnector x -MaxInboundConnectionPer 200',
      range('200', PERCENT, 'from 1 through 100'),
      'Set-ReceiveConnector x -MaxInboundConnectionPer 100',
    ],
    [
      'Set-ReceiveConnector x -MaxInboundConnection -5',
      range('-5', 'MaxInboundConnection', 'from 1 through 2147483647, or Unlimited'),
      'Set-ReceiveConnector x -MaxInboundConnection 1',
    ],
    [
      'Set-ReceiveConnector x -ConnectionTimeout 5',
      range('5.00:00:00', 'ConnectionTimeout', 'from 00:00:01 through 1.00:00:00'),
      'Set-ReceiveConnector x -ConnectionTimeout 1.00:00:00',
    ],
    [
      'Get-History -Count 99999',
      error(
        'ParameterArgumentValidationError',
        "Cannot validate argument on parameter 'Count'. The 99999 argument is greater than the maximum allowed range of 32767. Supply …",
      ),
      'Get-History -Count 32767',
    ],
    [
      'Set-ReceiveConnector x -AuthMechanism Tsl',
      transformation(
        'AuthMechanism',
        'Error: "Unable to match the identifier name Tsl to a valid enumerator name. Specify one of the following enumerator names and try again:\nNone, Tls, Integrated"',
      ),
      'Set-ReceiveConnector x -AuthMechanism Tls',
    ],
    [
      'Set-ReceiveConnector x -AuthMechanism Integrted',
      transformation(
        'AuthMechanism',
        'Error: "Unable to match the identifier name Integrted to a valid enumerator name. Specify one of the following enumerator names and try again:\nNone, Tls, Integrated"',
      ),
      'Set-ReceiveConnector x -AuthMechanism Integrated',
    ],
  ])('%s', (typed, facts, hint) => expect(hintFor(facts, typed, world)).toBe(hint));

  test.each([
    ['Frobnicate', unknown('Frobnicate')],
    // Two commands are equally near.
    ['Get-Dat', unknown('Get-Dat')],
    ['Get-ReceiveConnector -Errors x', parameter('Errors')],
    ['Get-ReceiveConnector Nothing', notFound('Nothing')],
    // Not in what was typed: it comes from a script or a variable.
    ['.\\fix.ps1', notFound('Defualt EX01')],
    ['1/0', error('RuntimeException', 'Attempted to divide by zero.')],
  ])('says nothing where it is not sure: %s', (typed, facts) => expect(hintFor(facts, typed, world)).toBeNull());
});

it('takes no word for a slip of a very short one', () => {
  expect(nearest('gc', ['gci'])).toBeNull();
  expect(nearest('Get-Date', ['Get-Date'])).toBeNull();
});
