/** What components need of the links of a form: read what people paste, build what they hand on. */
export { formLink, readLink, resultsLink } from '#sealed/link.ts';
