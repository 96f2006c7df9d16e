/**
 * A pure function that is asked once for equal arguments: what the rules say is the same for every guide of a build.
 *
 * @param make Of arguments that JSON can write, of which there are few.
 */
export function once<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const made = new Map<string, { readonly value: Made }>();
  return (...given) => {
    const key = JSON.stringify(given);
    const known = made.get(key) ?? { value: make(...given) };
    made.set(key, known);
    return known.value;
  };
}

/** A pure function that is asked once for the same object, such as a guide that many pages show, for as long as that is there. */
export function oncePer<Subject extends object, Made>(make: (subject: Subject) => Made): (subject: Subject) => Made {
  const made = new WeakMap<Subject, { readonly value: Made }>();
  return (subject) => {
    const known = made.get(subject) ?? { value: make(subject) };
    made.set(subject, known);
    return known.value;
  };
}
