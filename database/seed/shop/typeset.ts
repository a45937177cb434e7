const noBreak = '\u00a0';

/**
 * French as it is printed: curled apostrophes, no-break spaces inside guillemets, before `: ; ! ?`
 * and between a number and its unit, so that nothing is torn apart at a line's end.
 */
export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/\s+([:;!?»])/g, `${noBreak}$1`)
    .replace(/«\s+/g, `«${noBreak}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${noBreak}`)
    .replace(
      /(\d) (?=(?:kg|g|L|ml|cl|cm|mm|mm²|m|km|W|V|A|Ah|mAh|Go|kVA|F|pouces)(?![\p{L}\d]))/gu,
      `$1${noBreak}`,
    )
    .replace(/ × /g, `${noBreak}×${noBreak}`);
}
