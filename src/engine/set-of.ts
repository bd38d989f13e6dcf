/** The words of a list written with blanks between them. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
