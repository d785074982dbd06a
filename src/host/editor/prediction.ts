/** The newest history entry that continues what is typed; '' when none does or the cursor is not at the end. */
export function predict(text: string, cursor: number, history: readonly string[]): string {
  if (text === '' || cursor !== text.length) return '';
  const typed = text.toLowerCase();
  for (let index = history.length - 1; index >= 0; index--) {
    const entry = history[index] ?? '';
    if (entry.length > text.length && entry.toLowerCase().startsWith(typed)) return entry.slice(text.length);
  }
  return '';
}
