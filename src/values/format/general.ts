/** A double as .NET Framework prints it (`G15`): 15 significant digits, an exponent from 1E+15 up and below 0.0001. */
export function formatDouble(value: number): string {
  return formatGeneral(value, 15);
}

/** A single: 7 significant digits. */
export function formatSingle(value: number): string {
  return formatGeneral(value, 7);
}

/** Format `G` with a number of significant digits, e.g. 1.5, 1E+20, 1.2E-05. Infinity and NaN as in the invariant culture. */
export function formatGeneral(value: number, digits: number, exponentLetter = 'E', exponentWidth = 2): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15 && digits >= 15) return value === 0 ? '0' : String(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const [mantissa, exponentText] = value.toExponential(digits - 1).split('e') as [string, string];
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= digits)
    return `${trimZeros(mantissa)}${exponentOf(exponent, exponentLetter, exponentWidth)}`;
  return placePoint(mantissa, exponent);
}

function exponentOf(exponent: number, letter: string, width: number): string {
  return `${letter}${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(width, '0')}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function placePoint(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return sign + trimZeros(`0.${'0'.repeat(-exponent - 1)}${digits}`);
  return sign + trimZeros(`${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`);
}
