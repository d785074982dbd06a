import { describe, expect, test } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

/** What the console shows, in lines without blank ones. */
function lines(code: string): string[] {
  const { output } = createPracticeSession({ width: 400 }).run(code);
  return output.split('\n').filter((line) => line.trim() !== '');
}

/** Id and message of what `$Error` holds, oldest first. */
function errors(code: string): string[] {
  const { errors: all } = createPracticeSession({ width: 400 }).run(code);
  return all.map(({ id, message }) => `${id}: ${message}`).reverse();
}

const simple = 'function f($a, $b) { "a=$a b=$b args=$($args -join "|")" }\n';
const advanced = 'function f { [CmdletBinding()] param($a, $b) "a=$a b=$b" }\n';

describe('arguments of a simple function (recorded)', () => {
  test.each([
    ['f 1 2 3 4', 'a=1 b=2 args=3|4'],
    ['f -b 1 2 3', 'a=2 b=1 args=3'],
    ['f -c 1', 'a= b= args=-c|1'],
    ['f 1 -x', 'a=1 b= args=-x'],
    ['f -x 1 2', 'a=2 b= args=-x|1'],
    ['f -x:1 2', 'a= b= args=-x:|1|2'],
    ['f -a -zzz', 'a=-zzz b= args='],
    ['f -- -a 5', 'a=-a b=5 args='],
    ['$h = @{ zz = 1 }; f @h', 'a= b= args=-zz:|1'],
    ["$l = '-b', '5', 'x'; f @l", 'a=-b b=5 args=x'],
    ['function g { f @args }; g -b 1 2', 'a=2 b=1 args='],
    ['function g { f @args }; g -a:5 -q 6', 'a=5 b= args=-q|6'],
  ])('%s', (call, expected) => {
    expect(lines(simple + call)).toEqual([expected]);
  });
});

describe('arguments of an advanced function', () => {
  test.each([
    ['f 1 2', 'a=1 b=2'],
    ['f -B 1 2', 'a=2 b=1'],
    ['$h = @{ a = 1; b = 2 }; f @h', 'a=1 b=2'],
    ['$n = $null; f @n', 'a= b='],
    ['f -a:1', 'a=1 b='],
  ])('%s', (call, expected) => {
    expect(lines(advanced + call)).toEqual([expected]);
  });

  test.each([
    ['f 1 2 3', "PositionalParameterNotFound,f: A positional parameter cannot be found that accepts argument '3'."],
    ['f -c 1', "NamedParameterNotFound,f: A parameter cannot be found that matches parameter name 'c'."],
    [
      'f -a',
      "MissingArgument,f: Missing an argument for parameter 'a'. Specify a parameter of type 'System.Object' and try again.",
    ],
    [
      'f -a 1 -a 2',
      'ParameterAlreadyBound,f: Cannot bind parameter because parameter \'a\' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".',
    ],
  ])('%s is refused', (call, expected) => {
    expect(errors(advanced + call)).toEqual([expected]);
  });

  test('an abbreviation of two names is ambiguous', () => {
    expect(errors('function f { [CmdletBinding()] param($Path, $Pattern) 1 }; f -Pa 1')).toEqual([
      "AmbiguousParameter,f: Parameter cannot be processed because the parameter name 'Pa' is ambiguous. Possible matches include: -Path -Pattern.",
    ]);
  });
});

describe('parameter sets', () => {
  const two =
    'function f { [CmdletBinding()] param([Parameter(Mandatory, ParameterSetName = "A")]$a, [Parameter(Mandatory, ParameterSetName = "B")]$b, $c) $PSCmdlet.ParameterSetName }\n';
  const byDefault =
    'function f { [CmdletBinding(DefaultParameterSetName = "B")] param([Parameter(ParameterSetName = "A")]$a, [Parameter(ParameterSetName = "B")]$b, $c) $PSCmdlet.ParameterSetName }\n';
  const byType =
    'function f { [CmdletBinding(DefaultParameterSetName = "X")] param([Parameter(Position = 0, ParameterSetName = "X")][int]$i, [Parameter(Position = 0, ParameterSetName = "Y")][string]$s) "$($PSCmdlet.ParameterSetName) i=$i s=$s" }\n';

  test.each([
    [two, 'f -a 1', 'A'],
    [two, 'f -b 1', 'B'],
    [byDefault, 'f', 'B'],
    [byDefault, 'f -a 1', 'A'],
    [byDefault, 'f -c 1', 'B'],
    [byType, 'f 5', 'X i=5 s='],
    [byType, 'f abc', 'Y i=0 s=abc'],
    [byType, "f '5'", 'Y i=0 s=5'],
    ['function f { [CmdletBinding()] param($c) $PSCmdlet.ParameterSetName }\n', 'f', '__AllParameterSets'],
  ])('%#: %s%s', (definition, call, expected) => {
    expect(lines(definition + call)).toEqual([expected]);
  });

  test.each([['f -c 1'], ['f'], ['f -a 1 -b 2']])('%s leaves the set open', (call) => {
    expect(errors(two + call)).toEqual([
      'AmbiguousParameterSet,f: Parameter set cannot be resolved using the specified named parameters.',
    ]);
  });
});

describe('what is refused', () => {
  const argument = (attributes: string) => `function f { param(${attributes}$x) "ok $x" }\n`;
  const validation = (text: string) =>
    `ParameterArgumentValidationError,f: Cannot validate argument on parameter 'x'. ${text}`;
  const transformation = (text: string) =>
    `ParameterArgumentTransformationError,f: Cannot process argument transformation on parameter 'x'. ${text}`;
  const nothing =
    'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.';

  test.each([
    [
      '[ValidateRange(1,5)]',
      'f 0',
      validation(
        'The 0 argument is less than the minimum allowed range of 1. Supply an argument that is greater than or equal to 1 and then try the command again.',
      ),
    ],
    [
      '[ValidateRange(1,5)]',
      'f 6',
      validation(
        'The 6 argument is greater than the maximum allowed range of 5. Supply an argument that is less than or equal to 5 and then try the command again.',
      ),
    ],
    [
      '[ValidateRange(1,5)]',
      'f abc',
      validation(
        'The argument cannot be validated because its type "String" is not the same type (Int32) as the maximum and minimum limits of the parameter. Make sure the argument is of type Int32 and then try the command again.',
      ),
    ],
    ['[ValidateRange(1,5)]', 'f $null', validation(nothing)],
    [
      '[ValidateLength(2,3)]',
      'f a',
      validation(
        'The character length (1) of the argument is too short. Specify an argument with a length that is greater than or equal to "2", and then try the command again.',
      ),
    ],
    [
      '[ValidateLength(2,3)]',
      'f 5',
      validation(
        'The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make the parameter a string or string[] parameter.',
      ),
    ],
    [
      '[ValidateCount(1,2)]',
      'f a,b,c',
      validation(
        'The number of provided arguments, (3), exceeds the maximum number of allowed arguments (2). Provide fewer than 2 arguments, and then try the command again.',
      ),
    ],
    [
      "[ValidateSet('a','b')]",
      'f c',
      validation(
        'The argument "c" does not belong to the set "a,b" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.',
      ),
    ],
    [
      "[ValidatePattern('^a')]",
      'f b',
      validation(
        'The argument "b" does not match the "^a" pattern. Supply an argument that matches "^a" and try the command again.',
      ),
    ],
    [
      '[ValidateNotNull()]',
      'f $null',
      validation(
        'The argument is null. Provide a valid value for the argument, and then try running the command again.',
      ),
    ],
    [
      '[Parameter(Mandatory)]',
      'f $null',
      "ParameterArgumentValidationErrorNullNotAllowed,f: Cannot bind argument to parameter 'x' because it is null.",
    ],
    [
      '[Parameter(Mandatory)][string]',
      "f ''",
      "ParameterArgumentValidationErrorEmptyStringNotAllowed,f: Cannot bind argument to parameter 'x' because it is an empty string.",
    ],
    [
      '[Parameter(Mandatory)][string[]]',
      'f @()',
      "ParameterArgumentValidationErrorEmptyArrayNotAllowed,f: Cannot bind argument to parameter 'x' because it is an empty array.",
    ],
    [
      '[Parameter(Mandatory)]',
      'f',
      'MissingMandatoryParameter,f: Cannot process command because of one or more missing mandatory parameters: x.',
    ],
    [
      '[int]',
      'f abc',
      transformation(
        'Cannot convert value "abc" to type "System.Int32". Error: "Input string was not in a correct format."',
      ),
    ],
    [
      '[bool]',
      "f 'x'",
      transformation(
        'Cannot convert value "System.String" to type "System.Boolean". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.',
      ),
    ],
    ['[ref]', 'f 1', transformation('Reference type is expected in argument.')],
  ])('%s %s', (attributes, call, expected) => {
    expect(errors(argument(attributes) + call)).toEqual([expected]);
  });

  test('a default value is converted but not validated', () => {
    expect(lines('function f { param([ValidateRange(1,5)][int]$x = "9") "$x $($x.GetType().Name)" }; f')).toEqual([
      '9 Int32',
    ]);
  });
});

describe('input of the pipeline', () => {
  test.each([
    [
      'by value',
      'function f { param([Parameter(ValueFromPipeline)][int]$x) process { "p$x" } end { "e$x" } }; 1, "2" | f',
      ['p1', 'p2', 'e2'],
    ],
    [
      'by property, and what one object lacks is not kept from the one before',
      'function f { param([Parameter(ValueFromPipelineByPropertyName)]$Name, [Parameter(ValueFromPipelineByPropertyName)]$Size) process { "$Name/$Size" } }; [pscustomobject]@{ Name = "a"; Size = 1 }, [pscustomobject]@{ Name = "b" } | f',
      ['a/1', 'b/'],
    ],
    [
      'by an alias of the parameter',
      'function f { param([Parameter(ValueFromPipelineByPropertyName)][Alias("Length")]$Size) process { "size $Size" } }; "hello" | f',
      ['size 5'],
    ],
    [
      'the type decides between two parameters',
      'function f { [CmdletBinding(DefaultParameterSetName = "A")] param([Parameter(ParameterSetName = "A", ValueFromPipeline)][int]$n, [Parameter(ParameterSetName = "B", ValueFromPipeline)][string]$s) process { "$($PSCmdlet.ParameterSetName) n=$n s=$s" } }; 5, "x" | f',
      ['A n=5 s=', 'B n=0 s=x'],
    ],
    [
      'a script block is run for each object',
      'function f { param([Parameter(ValueFromPipeline)]$In, [Parameter(ValueFromPipelineByPropertyName)][string]$Name) process { "$In -> $Name" } }; 1, 2 | f -Name { "item$_" }',
      ['1 -> item1', '2 -> item2'],
    ],
  ])('%s', (_, code, expected) => {
    expect(lines(code)).toEqual(expected);
  });

  test('what no parameter takes is an error, and the next object is tried', () => {
    const code =
      'function f { [CmdletBinding()] param([Parameter(ValueFromPipeline)][int]$x) process { "p$x" } }; 1, "b", 3 | f';
    expect(lines(code).filter((line) => /^p\d/.test(line))).toEqual(['p1', 'p3']);
    expect(errors(code)[0]).toMatch(/^InputObjectNotBound,f|^ParameterArgumentTransformationError,f/);
  });

  test('a script block without input is refused', () => {
    expect(
      errors('function f { param([Parameter(ValueFromPipelineByPropertyName)][string]$Name) $Name }; f -Name { 1 }'),
    ).toEqual([
      "ScriptBlockArgumentNoInput,f: Cannot evaluate parameter 'Name' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.",
    ]);
  });
});

describe('common parameters', () => {
  test.each([
    [
      'variables collect from the commands inside too',
      'function f { [CmdletBinding()] param() Write-Warning w; Write-Error e; 1 }; $r = f -WarningVariable wv -WarningAction SilentlyContinue -ErrorVariable ev -ErrorAction SilentlyContinue -OutVariable ov; "$wv $ev $ov"',
      ['w e 1'],
    ],
    [
      '+ adds to a variable',
      'function f { [CmdletBinding()] param($x) $x }; $null = f 1 -OutVariable o; $null = f 2 -OutVariable +o; "$o"',
      ['1 2'],
    ],
    [
      '-WhatIf says what would be done',
      'function f { [CmdletBinding(SupportsShouldProcess)] param() if ($PSCmdlet.ShouldProcess("it", "Do")) { "done" } }; f -WhatIf; f',
      ['What if: Performing the operation "Do" on target "it".', 'done'],
    ],
    [
      '$PSDefaultParameterValues',
      "$PSDefaultParameterValues = @{ 'f:x' = 7; '*:y' = { 3 + 4 } }; function f { [CmdletBinding()] param($x, $y) \"$x $y\" }; f; f 1",
      ['7 7', '1 7'],
    ],
  ])('%s', (_, code, expected) => {
    expect(lines(code)).toEqual(expected);
  });

  test('a confirmation is answered once, for all, or refused', () => {
    const code =
      'function f { [CmdletBinding(SupportsShouldProcess, ConfirmImpact = "High")] param() 1..3 | ForEach-Object { if ($PSCmdlet.ShouldProcess("$_")) { "did $_" } } }\nf';
    const did = (answers: readonly string[]) =>
      createPracticeSession({ width: 200, answers })
        .run(code)
        .output.split('\n')
        .filter((line) => line.startsWith('did'));
    expect(did(['y', 'n', ''])).toEqual(['did 1', 'did 3']);
    expect(did(['a'])).toEqual(['did 1', 'did 2', 'did 3']);
    expect(did(['l'])).toEqual([]);
  });

  test('missing mandatory arguments are asked for', () => {
    const session = createPracticeSession({ width: 200, answers: ['one', 'two'] });
    const { output } = session.run(
      'function f { param([Parameter(Mandatory)]$A, [Parameter(Mandatory)]$B) "$A-$B" }\nf',
    );
    expect(output).toContain('cmdlet f at command pipeline position 1\n');
    expect(output).toContain('A: one\nB: two\none-two\n');
  });
});

test('parameters that the function makes itself', () => {
  const code = `function f { [CmdletBinding()] param($a) dynamicparam {
    $p = [System.Management.Automation.RuntimeDefinedParameter]::new('Dyn', [int], [System.Collections.ObjectModel.Collection[System.Attribute]]@([System.Management.Automation.ParameterAttribute]::new()))
    $d = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new(); $d.Add('Dyn', $p); $d
  } end { "a=$a dyn=$($PSBoundParameters.Dyn)" } }
  f 1 -Dyn 5; f 1`;
  expect(lines(code)).toEqual(['a=1 dyn=5', 'a=1 dyn=']);
});
