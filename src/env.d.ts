declare namespace App {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the framework’s own declaration is added to, which only an interface can do
  interface Locals {
    /** The page of the library that is being drawn: the components in its text read it. */
    guide?: import('#library/schemas/guide.ts').Guide;
  }
}
