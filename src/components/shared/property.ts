import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Makes a field a reactive property, as the decorator of that name from `lit/decorators.js` does. Lit's own holds a second form,
 * for a kind of decorator that our bundler cannot compile; every reader would load it.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** A property of the element's own, without an attribute. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
