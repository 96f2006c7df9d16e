import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** No `type` and no `converter`: an attribute is a text, and the bundle holds nothing to make it another value. */
type Options = Pick<PropertyDeclaration, 'attribute' | 'reflect' | 'state'>;
type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Makes a field a reactive property, as the decorator of that name from `lit/decorators.js` does. Lit's own holds a second form,
 * for a kind of decorator that our bundler cannot compile; every reader would load it.
 */
export function property(options?: Options): Decorator {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** A property of the element's own, without an attribute. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
