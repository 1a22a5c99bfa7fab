declare namespace App {
  interface Locals {
    /** The page of the library that is being drawn: the components in its text read it. */
    guide?: import('#library/schemas/guide.ts').Guide;
  }
}
