import fc from 'fast-check';

/** Scripts that are right by construction. */

const name = fc.constantFrom('a', 'Name', 'x1', '_y', 'Größe');
const variable = fc.constantFrom('$a', '$x1', '$script:b', '$env:Path', '${a b}', '$_', '$?', '$a::b');
const plainVariable = fc.constantFrom('$a', '$x1', '$script:b', '${a b}');
const number = fc.constantFrom('1', '-5', '0x1F', '1.5', '10KB', '1e3', '12L', '1.10d', '.5');
const text = fc.constantFrom(
  "'it''s'",
  '"a `"b`" $a"',
  '"$($a.b) and ${c}"',
  "@'\nx 'y'\n'@",
  '@"\n$a "b"\n"@',
  '“a”',
  '""',
);
const typeName = fc.constantFrom('int', 'string[]', 'System.Collections.Generic.List[string]', 'a.b', 'int[,]');
const gap = fc.constantFrom('', ' ', '  ', ' <# c #> ');
const lineEnd = fc.constantFrom('\n', '\r\n', ' # remark\n', '; ', '\n\n');
const operator = fc.constantFrom(
  '+',
  '-',
  '*',
  '/',
  '%',
  '-eq',
  '-cne',
  '-like',
  '-match',
  '-and',
  '-or',
  '-f',
  '-join',
  '-split',
  '-is',
  '..',
  '-band',
);

type Rules = {
  expression: string;
  statement: string;
  block: string;
  script: string;
};

function joined(parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((strings) => strings.join(''));
}

const words = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  joined(parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)));

const rules = fc.letrec<Rules>((tie): { [Rule in keyof Rules]: fc.Arbitrary<Rules[Rule]> } => {
  const expression: fc.Arbitrary<string> = tie('expression');
  const block: fc.Arbitrary<string> = tie('block');
  const statement: fc.Arbitrary<string> = tie('statement');
  const argument = fc.oneof(
    name,
    variable,
    number,
    text,
    words('(', expression, ')'),
    words('-', name),
    words('-', name, ':', variable),
    fc.constant('a,b'),
    fc.constant('*\\Default*'),
  );
  const command = fc
    .tuple(fc.constantFrom('Get-X', 'foo.exe', '& $a', '. ./b.ps1'), fc.array(argument, { maxLength: 3 }))
    .map(([verb, rest]) => [verb, ...rest].join(' '));
  const pipeline = fc.oneof(
    command,
    expression,
    words(expression, ' | ', command),
    words(command, ' | ', command, ' 2>&1'),
  );
  const operand = fc.oneof(
    variable,
    number,
    text,
    words('(', gap, expression, gap, ')'),
    words('@(', gap, expression, gap, ')'),
    words('$(', expression, ')'),
    words('@{', name, gap, '=', gap, expression, '; ', "'k' = ", expression, '}'),
    words('[', typeName, ']', variable),
    words('[', typeName, ']::', name),
    words(plainVariable, '.', name),
    words(plainVariable, '[', expression, ']'),
    words(plainVariable, '.', name, '(', expression, ', ', expression, ')'),
    words('-not ', variable),
    words('{', gap, pipeline, gap, '}'),
  );
  return {
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      operand,
      words(operand, ' ', operator, ' ', operand),
      words(operand, ', ', operand),
      words(operand, ' ', operator, '\n  ', operand),
    ),
    block: words('{', gap, statement, fc.constantFrom(' ', '\n'), '}'),
    statement: fc.oneof(
      { maxDepth: 3 },
      pipeline,
      words(plainVariable, gap, '=', gap, pipeline),
      words(plainVariable, '++'),
      words('if (', pipeline, ') ', block, ' elseif (', expression, ') ', block, '\nelse ', block),
      words('foreach ($a in ', pipeline, ') ', block),
      words(':l while (', pipeline, ') ', block),
      words('do ', block, ' until (', expression, ')'),
      words('for ($i = 0; ', expression, '; $i++) ', block),
      words('switch -Wildcard (', pipeline, ') { a* ', block, '; default ', block, ' }'),
      words('try ', block, ' catch [', typeName, '] ', block, ' finally { 1 }'),
      words('function F($p, [', typeName, ']$q = ', number, ') ', block),
      words('filter G ', block),
      fc.constant('return'),
      words('throw ', text),
    ),
    script: fc
      .array(fc.tuple(statement, lineEnd), { maxLength: 6 })
      .map((lines) => lines.map((line) => line.join('')).join('')),
  };
});

export const script: fc.Arbitrary<string> = rules.script;
