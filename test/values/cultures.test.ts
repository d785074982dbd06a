import { describe, expect, test } from '@jest/globals';
import { shown } from '../runtime/shell.ts';

const date = "$d = [datetime]'2024-03-05 14:07:09'; ";

describe('dates and numbers of other cultures', () => {
  test.each([
    ['de-DE', ['05.03.2024', 'Dienstag, 5. März 2024 14:07', 'Mrz Di', '-1.234.567,89 €', '25,60 %']],
    ['en-GB', ['05/03/2024', '05 March 2024 14:07', 'Mar Tue', '-£1,234,567.89', '25.60%']],
    ['fr-FR', ['05/03/2024', 'mardi 5 mars 2024 14:07', 'mars mar.', '-1\u00a0234\u00a0567,89 €', '25,60 %']],
    ['nl-NL', ['5-3-2024', 'dinsdag 5 maart 2024 14:07', 'mrt di', '€ -1.234.567,89', '25,60%']],
    ['pl-PL', ['05.03.2024', 'wtorek, 5 marca 2024 14:07', 'mar wt', '-1\u00a0234\u00a0567,89 zł', '25,60%']],
    ['ja-JP', ['2024/03/05', '2024年3月5日 14:07', '3 火', '-¥1,234,568', '25.60%']],
    ['', ['03/05/2024', 'Tuesday, 05 March 2024 14:07', 'Mar Tue', '(¤1,234,567.89)', '25.60 %']],
  ])('%s', (name, expected) => {
    const code = `${date}$c = [cultureinfo]'${name}'; 'd', 'f', 'MMM ddd' | ForEach-Object { $d.ToString($_, $c) }
      (-1234567.891).ToString('C', $c); (0.256).ToString('P', $c)`;
    expect(shown(code)).toEqual(expected);
  });

  test.each([
    ["[double]::Parse('1.234,5', [cultureinfo]'de-DE')", ['1234.5']],
    ["[datetime]::Parse('05.03.2024 13:05', [cultureinfo]'de-DE').ToString('s')", ['2024-03-05T13:05:00']],
    ["[datetime]::Parse('5. März 2024', [cultureinfo]'de-DE').ToString('s')", ['2024-03-05T00:00:00']],
    ["[datetime]::Parse('1/2/2024', [cultureinfo]'en-GB').Month", ['2']],
    ["[datetime]::ParseExact('5 marca 2024', 'd MMMM yyyy', [cultureinfo]'pl-PL').Month", ['3']],
    ["([cultureinfo]'de').Name; ([cultureinfo]'de').LCID; ([cultureinfo]'de').DisplayName", ['de', '7', 'German']],
    ["[cultureinfo]::CreateSpecificCulture('de').Name; ([cultureinfo]'de-DE').Parent.Name", ['de-DE', 'de']],
    [
      "([cultureinfo]'de-DE').DateTimeFormat.FirstDayOfWeek; ([cultureinfo]'de-DE').TextInfo.ListSeparator",
      ['Monday', ';'],
    ],
    ["try { [cultureinfo]'xx-YY' } catch { $_.FullyQualifiedErrorId }", ['InvalidCastConstructorException']],
  ])('%s', (code, expected) => {
    expect(shown(code)).toEqual(expected);
  });
});

describe('the current culture (asked of the engine)', () => {
  const german = "[Threading.Thread]::CurrentThread.CurrentCulture = 'de-DE'; ";
  test.each([
    ['1.5; (1.5).ToString()', ['1,5', '1,5']],
    ["'{0:N2}' -f 1234.5", ['1.234,50']],
    ['"$(1.5)"; [string]1.5', ['1.5', '1.5']],
    ["[datetime]::Parse('01.02.2024').Month; ([datetime]'2024-03-05').ToString('d')", ['2', '05.03.2024']],
    ['[cultureinfo]::CurrentCulture.Name', ['de-DE']],
  ])('%s', (code, expected) => {
    expect(shown(german + code)).toEqual(expected);
  });
});

describe('comparing texts and counting weeks (asked of the engine)', () => {
  test.each([
    ["$i.Compare('a', 'A'); $i.Compare('a', 'A', 'IgnoreCase'); $i.Compare('a', 'B')", ['-1', '0', '-1']],
    ["$i.Compare('résumé', 'resume', 'IgnoreNonSpace'); $i.Compare('co-op', 'coop', 'IgnoreSymbols')", ['0', '0']],
    [
      "$i.IsPrefix('abc', 'AB', 'IgnoreCase'); $i.IsSuffix('abc', 'bc'); $i.LastIndexOf('abab', 'ab')",
      ['True', 'True', '2'],
    ],
    ["$c.GetWeekOfYear([datetime]'2024-12-30', 'FirstFourDayWeek', 'Monday')", ['53']],
    ["$c.GetWeekOfYear([datetime]'2021-01-03', 'FirstFourDayWeek', 'Monday')", ['53']],
    ["$c.GetWeekOfYear([datetime]'2023-01-01', 'FirstDay', 'Sunday')", ['1']],
    [
      "$c.AddMonths([datetime]'2024-12-31', 2).Day; $c.GetDaysInMonth(2024, 2); $c.IsLeapYear(2100)",
      ['28', '29', 'False'],
    ],
  ])('%s', (code, expected) => {
    const setUp = '$i = [cultureinfo]::InvariantCulture.CompareInfo; $c = [cultureinfo]::InvariantCulture.Calendar; ';
    expect(shown(setUp + code)).toEqual(expected);
  });
});
