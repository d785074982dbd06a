import type { Calculated } from '../../format/calculated.ts';
import { expressionOfName, FAILED, type PropertyExpression } from '../../format/PropertyExpression.ts';
import { plainText } from '../../format/plainText.ts';
import { propertyNames } from '../../format/readProperty.ts';
import { type CmdletCall, cmdlet, notNullOrEmpty } from '../../runtime/cmdlet.ts';
import { type Evaluator, evaluatorOf } from './evaluator.ts';
import { htmlEncode } from './htmlText.ts';
import { readProperties } from './propertyArguments.ts';

export default cmdlet({
  name: 'ConvertTo-Html',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertToHtmlCommand',
  defaultSet: 'Page',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    Property: { type: 'object[]', position: 0 },
    Body: { type: 'string[]', sets: { Page: { position: 3 } } },
    Head: { type: 'string[]', sets: { Page: { position: 1 } } },
    Title: { type: 'string', sets: { Page: { position: 2 } }, validate: [notNullOrEmpty] },
    As: { type: 'string', validate: [notNullOrEmpty] },
    CssUri: { type: 'uri', aliases: ['cu', 'uri'], sets: ['Page'], validate: [notNullOrEmpty] },
    Fragment: { type: 'switch', sets: { Fragment: {} }, validate: [notNullOrEmpty] },
    PostContent: { type: 'string[]', validate: [notNullOrEmpty] },
    PreContent: { type: 'string[]', validate: [notNullOrEmpty] },
  },
  run(call, args) {
    const named = readProperties(call, args.Property, 'html');
    const body = new HtmlBody(call, named, (args.As ?? 'Table').toLowerCase() === 'list');
    const lines = (texts: readonly string[] | undefined) => {
      for (const text of texts ?? []) call.write(text);
    };
    return {
      begin() {
        if (!args.Fragment) {
          call.write(DOCTYPE);
          call.write('<html xmlns="http://www.w3.org/1999/xhtml">');
          call.write('<head>');
          if (args.Head === undefined) call.write(`<title>${args.Title ?? 'HTML TABLE'}</title>`);
          else lines(args.Head);
          if (args.CssUri !== undefined && args.CssUri !== null) {
            call.write(`<link rel="stylesheet" type="text/css" href="${plainText(args.CssUri)}" />`);
          }
          call.write('</head><body>');
          lines(args.Body);
        }
        lines(args.PreContent);
        call.write('<table>');
      },
      process({ InputObject }) {
        if (InputObject !== null && InputObject !== undefined) body.add(InputObject);
      },
      end() {
        call.write('</table>');
        lines(args.PostContent);
        if (!args.Fragment) call.write('</body></html>');
      },
    };
  },
});

const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';

interface Column {
  expression: PropertyExpression;
  origin: Calculated | null;
}

class HtmlBody {
  readonly #call: CmdletCall;
  readonly #named: readonly Calculated[];
  readonly #asList: boolean;
  readonly #evaluator: Evaluator;
  #columns: readonly Column[] | null = null;

  constructor(call: CmdletCall, named: readonly Calculated[], asList: boolean) {
    this.#call = call;
    this.#named = named;
    this.#asList = asList;
    this.#evaluator = evaluatorOf(call);
  }

  add(item: unknown): void {
    const first = this.#columns === null;
    this.#columns ??= this.#columnsOf(item);
    if (this.#asList) this.#listItem(item, this.#columns, first);
    else this.#tableRow(item, this.#columns, first);
  }

  #columnsOf(item: unknown): Column[] {
    if (this.#named.length === 0) {
      return propertyNames(item).map((name) => ({ expression: expressionOfName(name), origin: null }));
    }
    return this.#named.flatMap((origin) => {
      const found = origin.expression.resolve(item);
      if (found.length === 0 && !origin.expression.isWildcard) return [{ expression: origin.expression, origin }];
      return found.map((expression) => ({ expression, origin }));
    });
  }

  #tableRow(item: unknown, columns: readonly Column[], first: boolean): void {
    if (first) {
      this.#call.write(`<colgroup>${columns.map(colTag).join('')}</colgroup>`);
      this.#call.write(`<tr>${columns.map((column) => `<th>${labelOf(column)}</th>`).join('')}</tr>`);
    }
    this.#call.write(`<tr>${columns.map((column) => `<td>${this.#text(column, item)}</td>`).join('')}</tr>`);
  }

  #listItem(item: unknown, columns: readonly Column[], first: boolean): void {
    if (!first) this.#call.write('<tr><td><hr></td></tr>');
    for (const column of columns) {
      this.#call.write(`<tr><td>${labelOf(column)}:</td><td>${this.#text(column, item)}</td></tr>`);
    }
  }

  #text({ expression }: Column, item: unknown): string {
    const value = expression.read(item, this.#evaluator);
    return value === FAILED || value === undefined ? '' : htmlEncode(plainText(value));
  }
}

function labelOf({ expression, origin }: Column): string {
  return origin?.label ?? expression.text;
}

function colTag({ origin }: Column): string {
  const width = origin?.width === undefined ? '' : ` width="${origin.width}"`;
  const align = origin?.alignment === undefined ? '' : ` align="${origin.alignment}"`;
  return `<col${width}${align}/>`;
}
