/** Digits and marks of Arabic and Persian writing as the ones that everything else here reads; other text as it is. */
export function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, digit => String((digit.codePointAt(0) ?? 0) - 0x0660))
    .replace(/[۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) - 0x06f0))
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/٪/g, '%')
}
