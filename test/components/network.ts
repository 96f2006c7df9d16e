const { fetch } = window;

/** Answers every request of the page from now on, until the end of the test; gives the addresses that were asked for. */
export function answerRequests(respond: (address: URL) => Response | Promise<Response>): readonly string[] {
  const addresses: string[] = [];
  window.fetch = (input) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    addresses.push(address.href);
    return Promise.resolve(respond(address));
  };
  return addresses;
}

export const notFound = () => new Response('', { status: 404 });

afterEach(() => {
  window.fetch = fetch;
});
