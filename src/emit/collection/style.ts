/** What pages about several agreements have beside the style of one: the full width, and drawn timelines. */
export const COLLECTION_STYLE = `
body.collection { display: block; }
.collection main { max-width: none; }
`;
