/** Turns a value of the wire into a handier one. A value that is not of its format stays as it is: nothing is invented. */
export type Convert = (value: unknown) => unknown;

/** Digits in a string to a number, as long as a number holds them exactly. */
export const integer: Convert = (value) => {
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) + 0 : Number.NaN;
  return Number.isSafeInteger(number) ? number : value;
};

/** `"Yes"` and `"No"` to true and false. */
export const flag: Convert = (value) => (value === "Yes" ? true : value === "No" ? false : value);

/** An empty string, which means that there is no text, to undefined. */
export const text: Convert = (value) => (value === "" ? undefined : value);

/** Lines parted by CRLF to a list of lines; none when the string is empty. */
export const lines: Convert = (value) => split(value, /\r?\n/);

/** What is parted by commas to a list, without the spaces around; none when the string is empty. */
export const commaList: Convert = (value) => split(value, /\s*,\s*/);

function split(value: unknown, separator: RegExp): unknown {
  if (typeof value !== "string") return value;
  return value.trim() === "" ? [] : value.trim().split(separator);
}
