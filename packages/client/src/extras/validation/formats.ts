/** Whether a text is a day of the calendar as `yyyy-mm-dd`. */
export function date(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // The parser turns the 30th of February into a day of March.
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}
