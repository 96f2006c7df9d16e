// Stands in the page before anything of it does, and looks at each frame. It finds things by what they say, in the page and in
// the element, so that it treats every page alike. Plain JavaScript, because it runs as it stands.
window.probe = (() => {
  const places = () =>
    [document, ...document.querySelectorAll('afwegingskader-check')].map((place) => place.shadowRoot ?? place);

  const find = (selector, fits) =>
    places()
      .flatMap((place) => [...place.querySelectorAll(selector)])
      .find((element) => fits(element.textContent.trim()) && element.checkVisibility({ visibilityProperty: true }));

  const heading = (text) => find('h1, h2, h3, [role="heading"]', (said) => said === text);
  const button = (label) => find('button', (said) => said.startsWith(label));

  /** Does something in the next frame, and waits until that frame was drawn: a task that a frame starts runs after its drawing. */
  const inFrame = (act) =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const result = act();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done({ result, time: performance.now() });
        port2.postMessage(null);
      });
    });

  /** When there first is a drawn frame in which this was seen. */
  const drawn = async (look) => {
    for (;;) {
      const { result, time } = await inFrame(look);
      if (result) return time;
    }
  };

  /** When a click on this answer, tried in each frame, led to a drawn frame with this heading. */
  const clicked = async (answer, text) => {
    for (;;) {
      const { time } = await inFrame(() => button(answer)?.click());
      if (heading(text)) return time;
    }
  };

  return {
    /** When the first question was drawn, and when a click on an answer to it had led to the second. */
    async load({ first, answer, second }) {
      const question = await drawn(() => heading(first));
      return { question, click: await clicked(answer, second) };
    },

    /** Where to press for this answer. */
    target(answer) {
      const pressed = button(answer);
      pressed.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = pressed.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },

    /** How long it takes from the next click to a drawn frame with this heading. */
    response(text) {
      return new Promise((done) => {
        const onClick = async ({ timeStamp }) => done((await drawn(() => heading(text))) - timeStamp);
        addEventListener('click', onClick, { capture: true, once: true });
      });
    },

    /** How far things moved by themselves since the page was opened: the sum of all shifts. */
    shift() {
      return new Promise((done) => {
        const sum = (list) => list.getEntries().reduce((total, { value }) => total + value, 0);
        const observer = new PerformanceObserver((list) => done(sum(list)));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved there is nothing to be told.
        setTimeout(() => done(0), 100);
      });
    },
  };
})();
