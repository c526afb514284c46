/** The last part of a path, whichever system it is from. */
export const fileNameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path
