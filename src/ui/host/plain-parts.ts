/** Parts of a line between which a browser breaks it by itself: words with the space after them, and each sign of Chinese, with those it is joined to. */
export const plainParts = (line: string): string[] => line.match(/[\u2e80-\uffff](?:\u2060[\u2e80-\uffff])*|[^\s\u2e80-\uffff]+ ?/gu) ?? []
