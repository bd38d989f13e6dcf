/** The name of the message for a key: nothing but letters, digits and _ may stand in one. */
export const nameOf = (key: string): string => key.replace(/\W/g, '_');
